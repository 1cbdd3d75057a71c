import { expect, test } from "vitest";
import { dayFromNow, issued, usualLines } from "../support/seller";
import { openWorld } from "../support/open-world";
import { refusal } from "../support/refusal";

const world = openWorld();
const text = (value: { toFixed(decimals: number): string }) => value.toFixed(2);
const year = dayFromNow(0).slice(0, 4);

async function state(id: string) {
  const { status, amountPaid, amountDue } = await world.org.as.admin.invoice.get({ id });
  return [status, text(amountPaid), text(amountDue)];
}

test("a full credit note ends the invoice, has its own series, and prints", async () => {
  const { invoice } = world.org.as.manager;
  const original = await issued(world.org, world.seller);
  const draft = await invoice.createCreditNote({ invoiceId: original.id, reason: "Erreur de client", full: true });
  expect(await state(original.id)).toEqual(["ISSUED", "0.00", "1175.00"]);
  expect((await invoice.issue({ id: draft.id })).number).toBe(`AV${year}-00001`);
  expect(await state(original.id)).toEqual(["CREDITED", "1175.00", "0.00"]);
  expect(await state(draft.id)).toEqual(["PAID", "1175.00", "0.00"]);
  const credit = await invoice.get({ id: draft.id });
  expect(credit).toMatchObject({ type: "CREDIT_NOTE", dueDate: null, correctedInvoice: { number: original.number }, cancelReason: "Erreur de client" });
  expect((await invoice.pdf({ id: draft.id })).fileName).toBe(`AV${year}-00001.pdf`);
  expect(await refusal(invoice.createCreditNote({ invoiceId: original.id, reason: "encore", full: true }))).toMatchObject({ reason: "invoice.creditTooHigh" });
  expect(await refusal(invoice.createCreditNote({ invoiceId: draft.id, reason: "avoir d’avoir", full: true }))).toMatchObject({ reason: "invoice.notCreditable" });
});

test("partial credit notes lower what is due, line by line, until nothing is left", async () => {
  const { invoice } = world.org.as.accountant;
  const { id } = await issued(world.org, world.seller);
  const line = (await invoice.get({ id })).lines.find((one) => one.description === "Pose de fenêtres")!;
  const first = await invoice.createCreditNote({ invoiceId: id, reason: "Une heure de trop", lines: [{ lineId: line.id, quantity: "1" }] });
  await invoice.issue({ id: first.id });
  expect(await state(id)).toEqual(["PARTIALLY_PAID", "300.00", "875.00"]);
  const rest = await invoice.createCreditNote({ invoiceId: id, reason: "Annulation", full: true });
  expect(text((await invoice.get({ id: rest.id })).totalGross)).toBe("875.00");
  await invoice.issue({ id: rest.id });
  expect(await state(id)).toEqual(["CREDITED", "1175.00", "0.00"]);
});

test("two drafts that are too much together: the second is refused when it is issued", async () => {
  const { invoice } = world.org.as.admin;
  const { id } = await issued(world.org, world.seller);
  const drafts = [1, 2].map(() => invoice.createCreditNote({ invoiceId: id, reason: "Annulation", full: true }));
  const [one, two] = await Promise.all(drafts);
  const outcomes = await Promise.allSettled([invoice.issue({ id: one!.id }), invoice.issue({ id: two!.id })]);
  expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await state(id)).toEqual(["CREDITED", "1175.00", "0.00"]);
});

test("a credit note on a paid invoice is the client's credit, for another invoice", async () => {
  const { invoice, payment } = world.org.as.accountant;
  const clientId = world.seller.company;
  const paid = await issued(world.org, world.seller);
  await payment.record({ clientId, method: "CARD", paidOn: dayFromNow(0), amount: "1175", allocations: [{ invoiceId: paid.id, amount: "1175" }] });
  const draft = await invoice.createCreditNote({ invoiceId: paid.id, reason: "Geste commercial", full: true });
  await invoice.issue({ id: draft.id });
  expect(await state(paid.id)).toEqual(["CREDITED", "1175.00", "0.00"]);
  expect(await state(draft.id)).toEqual(["ISSUED", "0.00", "1175.00"]);

  const other = await issued(world.org, world.seller);
  const credit = (await payment.list({ unallocated: true, method: ["CREDIT_NOTE"] })).items[0]!;
  await payment.allocate({ id: credit.id, allocations: [{ invoiceId: other.id, amount: "1000" }] });
  expect(await state(other.id)).toEqual(["PARTIALLY_PAID", "1000.00", "175.00"]);
  expect(await state(draft.id)).toEqual(["PARTIALLY_PAID", "1000.00", "175.00"]);
  expect(await refusal(payment.reverse({ id: credit.id, reason: "Erreur" }))).toMatchObject({ reason: "payment.creditNote" });
});

test("a document discount is credited in proportion", async () => {
  const { invoice } = world.org.as.admin;
  const { id } = await issued(world.org, world.seller, { discountAmount: "100" });
  const line = (await invoice.get({ id })).lines.find((one) => one.description === "Isolation")!;
  const draft = await invoice.createCreditNote({ invoiceId: id, reason: "Non livré", lines: [{ lineId: line.id }] });
  const credit = await invoice.get({ id: draft.id });
  expect([text(credit.subtotalNet), text(credit.discountAmount), text(credit.totalGross)]).toEqual(["250.00", "25.00", "247.50"]);
  expect(await refusal(invoice.update({ id: draft.id, clientId: world.seller.company, lines: usualLines(world.seller) }))).toMatchObject({ reason: "invoice.creditNoteFixed" });
});
