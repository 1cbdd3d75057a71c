import { randomBytes } from "node:crypto";
import { sha256 } from "../documents/hash";

/** A secret for the link; only its hash is stored. */
export function newInvitationToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, tokenHash: sha256(token) };
}

/** How long an invitation is open, in milliseconds. */
export const INVITATION_LIFETIME = 14 * 24 * 60 * 60 * 1000;
