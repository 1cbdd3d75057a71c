import type { OrgDb } from "@/lib/prisma-org-scope";
import { chainHash } from "../documents/hash";
import { auditText } from "./audit-text";

const BATCH = 1000;

export type ChainReport = {
  /** Rows looked at, newest first. */
  checked: number;
  /** Number of the newest row that is changed, absent or out of place; null when there is none. */
  brokenAt: string | null;
};

/**
 * Recomputes the chain from the counter back through the newest rows. It starts at the counter and not at the newest
 * row, so that rows taken from the end are missed too.
 */
export async function verifyChain(orgDb: OrgDb): Promise<ChainReport> {
  const counter = await orgDb.numberSequence.findFirst({ where: { key: "AUDIT" }, select: { nextValue: true, lastHash: true } });
  if (!counter) return { checked: 0, brokenAt: null };
  const newest = counter.nextValue - 1;
  const rows = await orgDb.auditLog.findMany({ where: { sequence: { lte: newest } }, orderBy: { sequence: "desc" }, take: BATCH });
  let expected = { sequence: BigInt(newest), hash: counter.lastHash };
  for (const row of rows) {
    const isWhole = row.sequence === expected.sequence && row.hash === expected.hash && row.hash === chainHash(row.previousHash, auditText(row));
    if (!isWhole) return { checked: rows.length, brokenAt: String(expected.sequence) };
    expected = { sequence: row.sequence - 1n, hash: row.previousHash };
  }
  const isCutShort = rows.length < Math.min(newest, BATCH);
  return { checked: rows.length, brokenAt: isCutShort ? String(expected.sequence) : null };
}
