import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { issued, usualLines } from "../support/seller";
import { openWorld } from "../support/open-world";
import { refusal } from "../support/refusal";

const world = openWorld();
let owner: Client;
let id: string;

beforeAll(async () => {
  owner = new Client({ connectionString: world.database.url });
  await owner.connect();
  ({ id } = await issued(world.org, world.seller));
});

afterAll(() => owner.end());

const FROZEN = "HC002";

/** What is stored of the invoice, as one text. */
async function stored(): Promise<string> {
  const rows = await world.db.invoice.findFirst({ where: { id, organizationId: world.org.id }, include: { lines: true, taxLines: true } });
  return JSON.stringify(rows);
}

describe("an issued invoice", () => {
  test("is not changed or deleted by the procedures", async () => {
    const { invoice } = world.org.as.admin;
    const before = await stored();
    const draft = { id, clientId: world.seller.company, lines: usualLines(world.seller) };
    expect(await refusal(invoice.update(draft))).toMatchObject({ code: "PRECONDITION_FAILED", reason: "invoice.notDraft" });
    expect(await refusal(invoice.deleteDraft({ id }))).toMatchObject({ reason: "invoice.notDraft" });
    expect(await refusal(invoice.issue({ id }))).toMatchObject({ code: "PRECONDITION_FAILED", reason: "common.transition" });
    expect(await stored()).toBe(before);
  });

  test("is not changed or deleted through Prisma", async () => {
    const where = { id, organizationId: world.org.id };
    const { db } = world;
    const before = await stored();
    const attempts = [
      db.invoice.update({ where, data: { totalNet: 1, totalVat: 0, totalGross: 1, subtotalNet: 1 } }),
      db.invoice.update({ where, data: { number: "FA2020-00001" } }),
      db.invoice.update({ where, data: { sellerSnapshot: {} } }),
      db.invoice.update({ where, data: { status: "DRAFT" } }),
      db.invoice.update({ where, data: { status: "CANCELLED" } }),
      db.invoice.update({ where, data: { lines: { updateMany: { where: {}, data: { unitPrice: 1 } } } } }),
      db.invoice.update({ where, data: { lines: { create: { position: 99, description: "De plus" } } } }),
      db.invoice.update({ where, data: { taxLines: { deleteMany: {} } } }),
      db.invoiceLine.deleteMany({ where: { invoice: where } }),
      db.invoice.deleteMany({ where }),
    ];
    for (const attempt of attempts) await expect(attempt).rejects.toThrow(FROZEN);
    expect(await stored()).toBe(before);
  });

  test.each([
    ["its total", `UPDATE "Invoice" SET "totalGross" = "totalGross" + 1, "totalVat" = "totalVat" + 1 WHERE id = $1`],
    ["its hash", `UPDATE "Invoice" SET hash = repeat('0', 64) WHERE id = $1`],
    ["its date", `UPDATE "Invoice" SET "issueDate" = "issueDate" - 1 WHERE id = $1`],
    ["its status to draft", `UPDATE "Invoice" SET status = 'DRAFT' WHERE id = $1`],
    ["its number to none", `UPDATE "Invoice" SET number = NULL WHERE id = $1`],
    ["its client", `UPDATE "Invoice" SET "clientId" = 'other' WHERE id = $1`],
    ["a line", `UPDATE "InvoiceLine" SET "lineNet" = 0 WHERE "invoiceId" = $1`],
    ["the place of a line", `UPDATE "InvoiceLine" SET "invoiceId" = 'other' WHERE "invoiceId" = $1`],
    ["a VAT line", `DELETE FROM "InvoiceTaxLine" WHERE "invoiceId" = $1`],
    ["itself", `DELETE FROM "Invoice" WHERE id = $1`],
  ])("keeps %s against SQL by the owner of the database", async (_what, sql) => {
    const before = await stored();
    await expect(owner.query(sql, [id])).rejects.toMatchObject({ code: FROZEN });
    expect(await stored()).toBe(before);
  });

  test("still learns that it was sent, paid or noted upon", async () => {
    const where = { id, organizationId: world.org.id };
    await world.db.invoice.update({ where, data: { internalNotes: "Appeler lundi", sentAt: new Date(), status: "SENT" } });
    expect(await world.org.as.admin.invoice.get({ id })).toMatchObject({ status: "SENT", internalNotes: "Appeler lundi" });
  });
});

test("what misses a mention is not issued, and says which", async () => {
  const { invoice, client } = world.org.as.admin;
  const poor = await client.create({ name: "Sans adresse" });
  const draft = await invoice.create({ clientId: poor.id });
  const found = await invoice.get({ id: draft.id });
  expect(found.forecast?.missing.map((mention) => mention.code)).toEqual(["BUYER_ADDRESS", "BUYER_SIREN", "LINES"]);
  expect(await refusal(invoice.issue({ id: draft.id }))).toEqual({
    code: "PRECONDITION_FAILED", reason: "invoice.missingMentions", params: { count: 3, mentions: "BUYER_ADDRESS, BUYER_SIREN, LINES" },
  });
  expect(await invoice.get({ id: draft.id })).toMatchObject({ status: "DRAFT", number: null });
});
