import { timingSafeEqual } from "node:crypto";
import { sha256 } from "../services/documents/hash";

/** True when the scheduler's `Authorization: Bearer` carries the shared secret. Without a secret nothing may run. */
export function authorizeCron(authorization: string | null, secret: string | undefined): boolean {
  if (!secret || !authorization) return false;
  // Hashes have one length, which timingSafeEqual needs.
  return timingSafeEqual(Buffer.from(sha256(authorization)), Buffer.from(sha256(`Bearer ${secret}`)));
}
