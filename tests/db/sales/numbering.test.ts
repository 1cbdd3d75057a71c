import { TRPCError } from "@trpc/server";
import { expect, test } from "vitest";
import { guard, type GuardedDb } from "@/lib/prisma-guard";
import { systemActor } from "@/server/services/actor";
import { auditText } from "@/server/services/audit/audit-text";
import { fiscalSealText } from "@/server/services/documents/fiscal-seal";
import { firstBrokenLink } from "@/server/services/documents/hash";
import { invoiceText } from "@/server/services/invoices/invoice-seal";
import { issueInvoice } from "@/server/services/invoices/issue-invoice";
import { openWorld } from "../support/open-world";
import { dayFromNow, openForBusiness, usualLines } from "../support/seller";
import { createWorldOrganisation } from "../support/world";

const ISSUERS = 32;
const ROUNDS = 3;

const world = openWorld(ISSUERS + 4);

/** The same client, whose transactions fail at the very end, after the number was taken, when `fails` says so. */
function failing(fails: () => boolean): GuardedDb {
  const db = guard(world.db, world.org.id);
  const $transaction = (work: (tx: unknown) => Promise<unknown>) =>
    db.$transaction(async (tx) => {
      const result = await work(tx);
      if (fails()) throw new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: "The power failed." });
      return result;
    });
  return new Proxy(db, { get: (target, key) => (key === "$transaction" ? $transaction : Reflect.get(target, key)) });
}

async function drafts(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    ids.push((await world.org.as.admin.invoice.create({ clientId: world.seller.company, lines: usualLines(world.seller) })).id);
  }
  return ids;
}

test(`${ISSUERS} people issue at once and one in three fails at the last moment: no gap, no number twice`, async () => {
  const ids = await drafts(ISSUERS * ROUNDS);
  let attempts = 0;
  const unlucky = failing(() => (attempts += 1) % 3 === 0);
  const worker = async (mine: string[]) => {
    for (const id of mine) await issueInvoice(unlucky, systemActor(world.org.id, "test"), { id }).catch((error: unknown) => expect(error).toMatchObject({ message: "The power failed." }));
  };
  await Promise.all(Array.from({ length: ISSUERS }, (_, index) => worker(ids.slice(index * ROUNDS, (index + 1) * ROUNDS))));

  const issued = await world.db.invoice.findMany({ where: { organizationId: world.org.id, number: { not: null } }, orderBy: { number: "asc" } });
  const failures = Math.floor((ISSUERS * ROUNDS) / 3);
  expect(issued).toHaveLength(ISSUERS * ROUNDS - failures);
  const year = dayFromNow(0).slice(0, 4);
  expect(issued.map((invoice) => invoice.number)).toEqual(issued.map((_, index) => `FA${year}-${String(index + 1).padStart(5, "0")}`));
  const days = issued.map((invoice) => invoice.issueDate!.getTime());
  expect(days).toEqual([...days].sort((a, b) => a - b));
  // What failed is a draft as before, with its VAT lines once.
  const left = await world.db.invoice.findMany({ where: { organizationId: world.org.id, number: null }, include: { taxLines: true } });
  expect(left.map((draft) => [draft.status, draft.hash, draft.taxLines.length])).toEqual(left.map(() => ["DRAFT", null, 2]));
});

test("the chain of the series is whole, from the rows as they are in the database", async () => {
  const rows = await world.db.invoice.findMany({
    where: { organizationId: world.org.id, number: { not: null } },
    orderBy: { number: "asc" },
    include: { lines: true, taxLines: true, correctedInvoice: { select: { number: true } } },
  });
  const links = rows.map((row) => ({ canonical: invoiceText(row), hash: row.hash!, previousHash: row.previousHash }));
  expect(firstBrokenLink(links)).toBeNull();
  const counter = await world.db.numberSequence.findFirst({ where: { organizationId: world.org.id, key: "INVOICE" } });
  expect([counter!.lastHash, counter!.lastIssuedNumber, counter!.nextValue]).toEqual([rows.at(-1)!.hash, rows.at(-1)!.number, rows.length + 1]);
});

test("the fiscal chain and the audit chain are whole and without gap", async () => {
  const seals = await world.db.fiscalSeal.findMany({ where: { organizationId: world.org.id }, orderBy: { sequence: "asc" } });
  expect(firstBrokenLink(seals.map((seal) => ({ canonical: fiscalSealText(seal), hash: seal.hash, previousHash: seal.previousHash })))).toBeNull();
  expect(seals.map((seal) => Number(seal.sequence))).toEqual(seals.map((_, index) => index + 1));
  expect(seals.at(-1)!.grandTotal!.toFixed(2)).toBe((1175 * seals.length).toFixed(2));

  const audit = await world.db.auditLog.findMany({ where: { organizationId: world.org.id }, orderBy: { sequence: "asc" } });
  expect(firstBrokenLink(audit.map((row) => ({ canonical: auditText(row), hash: row.hash!, previousHash: row.previousHash })))).toBeNull();
  expect(audit.map((row) => Number(row.sequence))).toEqual(audit.map((_, index) => index + 1));
  expect(await world.org.as.admin.audit.verify()).toMatchObject({ brokenAt: null });
});

test("of two who issue the same draft, one does", async () => {
  const [id] = await drafts(1);
  const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => world.org.as.admin.invoice.issue({ id: id! })));
  expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
});

test("numbers do not go back in time, into the future, or into a closed period", async () => {
  const [id] = await drafts(1);
  const { issue } = world.org.as.admin.invoice;
  await expect(issue({ id: id!, issueDate: dayFromNow(-1) })).rejects.toMatchObject({ code: "PRECONDITION_FAILED", cause: { reason: "numbering.backInTime" } });
  await expect(issue({ id: id!, issueDate: dayFromNow(1) })).rejects.toMatchObject({ cause: { reason: "invoice.future" } });
  await world.db.organizationSetting.updateMany({ where: { organizationId: world.org.id }, data: { lockDate: new Date(`${dayFromNow(0)}T00:00:00Z`) } });
  await expect(issue({ id: id! })).rejects.toMatchObject({ cause: { reason: "invoice.lockedPeriod" } });
});

test("series are each organisation's own", async () => {
  const other = await createWorldOrganisation(world.db, "Bravo Conseil");
  const theirs = await openForBusiness(other);
  const { id } = await other.as.admin.invoice.create({ clientId: theirs.company, lines: usualLines(theirs) });
  expect((await other.as.admin.invoice.issue({ id })).number).toMatch(/-00001$/);
});
