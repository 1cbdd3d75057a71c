import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { FileStoreError } from "./file-store";

/** Letters, digits, `-` and `_` only: no dot and no slash, so a key cannot lead out of its folder. */
const ORGANIZATION = /^[A-Za-z0-9_-]{1,64}$/;
const NAME = /^[0-9a-f]{32}$/;

export function newFileKey(organizationId: string): string {
  if (!ORGANIZATION.test(organizationId)) throw new FileStoreError("INVALID_KEY");
  return `${organizationId}/${randomBytes(16).toString("hex")}`;
}

/** The path of a key under the root. Throws `INVALID_KEY` on anything that `newFileKey` does not make. */
export function pathOfKey(root: string, key: string): string {
  const [organizationId = "", name = "", ...more] = key.split("/");
  if (more.length > 0 || !ORGANIZATION.test(organizationId) || !NAME.test(name))
    throw new FileStoreError("INVALID_KEY");
  return join(root, organizationId, name);
}

/** Whether the key is one of the organisation's own: to be asked before a key from a request is used. */
export function isKeyOf(organizationId: string, key: string): boolean {
  return key.startsWith(`${organizationId}/`) && NAME.test(key.slice(organizationId.length + 1));
}
