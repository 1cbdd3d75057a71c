import { describe, expect, test } from "vitest";
import { sha256 } from "@/server/services/documents/hash";
import { openWorld } from "../support/open-world";
import { dayFromNow, issued, usualLines } from "../support/seller";

const world = openWorld();
const year = dayFromNow(0).slice(0, 4);

const text = (value: { toFixed(decimals: number): string }) => value.toFixed(2);

describe("from a quote to the money", () => {
  let quoteId: string;
  let invoiceId: string;

  test("a quote is added up by the server; an option does not count until it is chosen", async () => {
    const { quote } = world.org.as.collaborator;
    const lines = [...usualLines(world.seller), { description: "Volets", quantity: "1", unitPrice: "400", taxRateId: world.seller.rates.vat20, isOptional: true }];
    ({ id: quoteId } = await quote.create({ clientId: world.seller.company, title: "Rénovation", lines, depositPercent: "30" }));
    const draft = await quote.get({ id: quoteId });
    expect([draft.status, draft.number, text(draft.totalNet), text(draft.totalVat), text(draft.totalGross)]).toEqual(["DRAFT", null, "1000.00", "175.00", "1175.00"]);
    expect(draft.taxLines.map((line) => [line.vatRate.toFixed(), text(line.taxableAmount), text(line.vatAmount)])).toEqual([["20", "750.00", "150.00"], ["10", "250.00", "25.00"]]);
    expect(draft.allowedActions).toEqual(["update", "duplicate", "send"]);
  });

  test("once sent it has a number and is not changed any more", async () => {
    const { quote } = world.org.as.collaborator;
    expect(await quote.send({ id: quoteId })).toEqual({ id: quoteId, number: `DE${year}-00001` });
    await expect(quote.update({ id: quoteId, clientId: world.seller.company, lines: [] })).rejects.toMatchObject({ code: "PRECONDITION_FAILED" });
    const sent = await quote.get({ id: quoteId });
    expect(sent.validUntil!.getTime() - sent.issueDate!.getTime()).toBe(30 * 86_400_000);
  });

  test("accepted with its option it is worth more, and the prospect is a client", async () => {
    const { quote, client } = world.org.as.manager;
    const option = (await quote.get({ id: quoteId })).lines.find((line) => line.isOptional);
    await quote.accept({ id: quoteId, selectedLineIds: [option!.id] });
    const accepted = await quote.get({ id: quoteId });
    expect([accepted.status, text(accepted.totalGross)]).toEqual(["ACCEPTED", "1655.00"]);
    expect(await client.get({ id: world.seller.company })).toMatchObject({ status: "ACTIVE" });
  });

  test("it becomes an invoice, once", async () => {
    const { quote, invoice } = world.org.as.manager;
    ({ id: invoiceId } = await quote.convertToInvoice({ id: quoteId }));
    const draft = await invoice.get({ id: invoiceId });
    expect([draft.type, draft.status, text(draft.totalGross), draft.quote?.number]).toEqual(["STANDARD", "DRAFT", "1655.00", `DE${year}-00001`]);
    expect(draft.forecast?.missing).toEqual([]);
    await expect(quote.convertToInvoice({ id: quoteId })).rejects.toMatchObject({ code: "PRECONDITION_FAILED" });
    expect(await quote.get({ id: quoteId })).toMatchObject({ status: "CONVERTED", allowedActions: ["duplicate"] });
  });

  test("issued it has a number, a due date, frozen parties and the sentences of the law", async () => {
    const { invoice, organization } = world.org.as.admin;
    expect(await invoice.issue({ id: invoiceId })).toEqual({ id: invoiceId, number: `FA${year}-00001` });
    await organization.updateSettings({ ...(await settings()), legalName: "Autre nom" });
    const found = await invoice.get({ id: invoiceId });
    expect(found).toMatchObject({ status: "ISSUED", previousHash: null, sellerSnapshot: { legalName: "Alpha Énergies" }, buyerSnapshot: { siren: "552100554", language: "fr" } });
    expect(found.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(found.dueDate!.getTime() - found.issueDate!.getTime()).toBe(30 * 86_400_000);
    expect(found.legalMentions).toMatch(/12,37\s%/);
    expect(found.taxLines.map((line) => text(line.taxableAmount))).toEqual(["1150.00", "250.00"]);
    expect(found.allowedActions).toEqual(["duplicate", "markSent", "recordPayment", "createCreditNote", "dispute"]);
    await organization.updateSettings({ ...(await settings()), legalName: "Alpha Énergies" });
  });

  test("it prints the same bytes for ever, whatever happens to it", async () => {
    const { invoice } = world.org.as.accountant;
    const first = await invoice.pdf({ id: invoiceId });
    const bytes = Buffer.from(first.base64, "base64");
    expect([first.fileName, bytes.subarray(0, 5).toString()]).toEqual([`FA${year}-00001.pdf`, "%PDF-"]);
    expect(await invoice.get({ id: invoiceId })).toMatchObject({ pdfSha256: sha256(bytes) });
    await world.org.as.manager.invoice.markSent({ id: invoiceId });
    expect((await invoice.pdf({ id: invoiceId })).base64).toBe(first.base64);
    expect((await invoice.pdf({ id: invoiceId, locale: "en" })).base64).not.toBe(first.base64);
    expect(await invoice.get({ id: invoiceId })).toMatchObject({ status: "SENT", pdfSha256: sha256(bytes) });
  });

  test("payments settle it", async () => {
    const { payment, invoice } = world.org.as.manager;
    const pay = (amount: string) => payment.record({ clientId: world.seller.company, method: "BANK_TRANSFER", paidOn: dayFromNow(0), amount, allocations: [{ invoiceId, amount }] });
    expect((await pay("655")).number).toBe(`RG${year}-00001`);
    expect(await invoice.get({ id: invoiceId })).toMatchObject({ status: "PARTIALLY_PAID" });
    await pay("1000");
    const paid = await invoice.get({ id: invoiceId });
    expect([paid.status, text(paid.amountPaid), text(paid.amountDue), paid.paidAt !== null]).toEqual(["PAID", "1655.00", "0.00", true]);
    expect(paid.paymentAllocations.map((one) => text(one.amount))).toEqual(["655.00", "1000.00"]);
  });

  test("a payment taken back is owed again, and a payment is never deleted", async () => {
    const { payment, invoice } = world.org.as.accountant;
    const last = (await payment.list({ sort: "number", order: "desc" })).items[0]!;
    await payment.reverse({ id: last.id, reason: "Chèque sans provision" });
    const owed = await invoice.get({ id: invoiceId });
    expect([owed.status, text(owed.amountDue), owed.paidAt]).toEqual(["PARTIALLY_PAID", "1000.00", null]);
    expect(await payment.get({ id: last.id })).toMatchObject({ status: "REVERSED", reversalReason: "Chèque sans provision", allowedActions: [] });
    await expect(payment.reverse({ id: last.id, reason: "encore" })).rejects.toMatchObject({ code: "PRECONDITION_FAILED" });
  });
});

describe("deposits", () => {
  test("a deposit leaves the quote open; the balance takes it off by VAT rate", async () => {
    const { quote, invoice } = world.org.as.manager;
    const { id } = await quote.create({ clientId: world.seller.company, lines: usualLines(world.seller) });
    await quote.send({ id });
    await quote.accept({ id });
    const deposit = await quote.convertToInvoice({ id, depositPercent: "30" });
    await expect(quote.convertToInvoice({ id })).rejects.toMatchObject({ cause: { reason: "quote.depositPending" } });
    await expect(quote.convertToInvoice({ id, depositPercent: "70.01" })).rejects.toMatchObject({ cause: { reason: "quote.depositTooHigh" } });
    const { number } = await invoice.issue({ id: deposit.id });
    const asked = await invoice.get({ id: deposit.id });
    expect([asked.type, text(asked.totalNet), text(asked.totalGross)]).toEqual(["DEPOSIT", "300.00", "352.50"]);
    // Each line keeps its rate, so that the draft can be edited like any other.
    expect(asked.lines.map((line) => line.taxRateId)).toEqual([world.seller.rates.vat20, world.seller.rates.vat10]);
    expect(await quote.get({ id })).toMatchObject({ status: "ACCEPTED" });

    const balance = await quote.convertToInvoice({ id });
    await invoice.issue({ id: balance.id });
    const rest = await invoice.get({ id: balance.id });
    expect([rest.type, text(rest.totalNet), text(rest.totalGross)]).toEqual(["BALANCE", "700.00", "822.50"]);
    expect(rest.lines.filter((line) => line.description.includes(number)).map((line) => text(line.lineNet))).toEqual(["-225.00", "-75.00"]);
    expect(await quote.get({ id })).toMatchObject({ status: "CONVERTED" });
  });
});

describe("versions of a quote", () => {
  test("the next version bears the same number, and the one before is superseded when it is sent", async () => {
    const { quote } = world.org.as.manager;
    const { id } = await quote.create({ clientId: world.seller.company, lines: usualLines(world.seller) });
    const { number } = await quote.send({ id });
    const next = await quote.newVersion({ id });
    await expect(quote.newVersion({ id })).rejects.toMatchObject({ code: "CONFLICT", cause: { reason: "quote.versionExists" } });
    expect(await quote.get({ id: next.id })).toMatchObject({ number, version: 2, status: "DRAFT", previousVersion: { id } });
    expect(await quote.get({ id })).toMatchObject({ status: "SENT" });
    expect(await quote.send({ id: next.id })).toEqual({ id: next.id, number });
    expect(await quote.get({ id })).toMatchObject({ status: "SUPERSEDED" });
    await quote.accept({ id: next.id });
  });

  test("it is not sent once the client has accepted the one before", async () => {
    const { quote } = world.org.as.manager;
    const { id } = await quote.create({ clientId: world.seller.company, lines: usualLines(world.seller) });
    await quote.send({ id });
    const next = await quote.newVersion({ id });
    await quote.accept({ id });
    await expect(quote.send({ id: next.id })).rejects.toMatchObject({ code: "PRECONDITION_FAILED" });
    expect(await quote.get({ id: next.id })).toMatchObject({ status: "DRAFT" });
  });
});

test("an invoice that is due has a place on the dashboard", async () => {
  await issued(world.org, world.seller);
  const { revenue, unpaid, quotes, activity } = await world.org.as.accountant.dashboard.summary();
  expect(revenue).toHaveLength(12);
  expect(text(revenue!.at(-1)!.net)).toBe("3400.00");
  expect(text(unpaid!.total)).toBe("3350.00");
  expect([quotes!.won.count, quotes!.lost.count, quotes!.conversion]).toEqual([4, 0, 100]);
  expect(activity[0]).toMatchObject({ action: "ISSUE", entityType: "Invoice" });
});

/** What `updateSettings` takes, as it stands. */
async function settings() {
  const found = await world.org.as.admin.organization.settings();
  return { ...found, shareCapital: found.shareCapital?.toFixed(2) ?? null, latePenaltyRate: found.latePenaltyRate?.toFixed(4) ?? null };
}
