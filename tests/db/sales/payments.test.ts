import { expect, test } from "vitest";
import { dayFromNow, issued, type Inputs } from "../support/seller";
import { openWorld } from "../support/open-world";
import { refusal } from "../support/refusal";

const world = openWorld();
const text = (value: { toFixed(decimals: number): string }) => value.toFixed(2);

type Payment = Inputs["payment"]["record"];

function pay(invoiceId: string | null, amount: string, changes: Partial<Payment> = {}) {
  const allocations = invoiceId === null ? [] : [{ invoiceId, amount }];
  return world.org.as.accountant.payment.record({ clientId: world.seller.company, method: "BANK_TRANSFER", paidOn: dayFromNow(0), amount, allocations, ...changes });
}

test("what is not allocated is the client's credit, and can be allocated later", async () => {
  const { payment, invoice } = world.org.as.accountant;
  const { id } = await issued(world.org, world.seller);
  const received = await pay(null, "2000");
  expect(text((await payment.get({ id: received.id })).unallocatedAmount)).toBe("2000.00");
  expect(await refusal(payment.allocate({ id: received.id, allocations: [{ invoiceId: id, amount: "1175.01" }] }))).toMatchObject({ reason: "payment.aboveDue", params: { due: "1175.00" } });
  await payment.allocate({ id: received.id, allocations: [{ invoiceId: id, amount: "1175" }] });
  expect(await invoice.get({ id })).toMatchObject({ status: "PAID" });
  expect(text((await payment.get({ id: received.id })).unallocatedAmount)).toBe("825.00");
});

test("a payment that cannot be is refused, and leaves no trace", async () => {
  const { id } = await issued(world.org, world.seller);
  const draft = await world.org.as.admin.invoice.create({ clientId: world.seller.company });
  const before = await world.db.payment.count();
  expect(await refusal(pay(id, "1175.01"))).toMatchObject({ reason: "payment.aboveDue" });
  expect(await refusal(pay(id, "100", { amount: "99" }))).toMatchObject({ reason: "payment.allocatedTooMuch" });
  expect(await refusal(pay(id, "100", { clientId: world.seller.individual }))).toMatchObject({ reason: "payment.otherClient" });
  expect(await refusal(pay(draft.id, "100"))).toMatchObject({ reason: "payment.notPayable" });
  expect(await refusal(pay(id, "100", { paidOn: dayFromNow(1) }))).toMatchObject({ reason: "payment.future" });
  expect(await refusal(pay(id, "0"))).toMatchObject({ code: "BAD_REQUEST" });
  expect(await refusal(pay("absent", "10"))).toMatchObject({ code: "NOT_FOUND" });
  expect(await world.db.payment.count()).toBe(before);
});

test("a business pays no more than 1,000 € in cash, nor in parts; a private person may", async () => {
  const { id } = await issued(world.org, world.seller);
  const cash = { method: "CASH" } as const;
  expect(await refusal(pay(id, "1000.01", cash))).toMatchObject({ reason: "payment.cashLimit" });
  await pay(id, "600", cash);
  expect(await refusal(pay(id, "500", cash))).toMatchObject({ reason: "payment.cashLimit" });
  await pay(id, "400", cash);
  const theirs = await issued(world.org, world.seller, { clientId: world.seller.individual });
  await pay(theirs.id, "1175", { ...cash, clientId: world.seller.individual });
});

test("of eight payments of the whole at once, one is taken", async () => {
  const { id } = await issued(world.org, world.seller);
  const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => pay(id, "1175")));
  expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
  expect(text((await world.org.as.accountant.invoice.get({ id })).amountDue)).toBe("0.00");
});

test("payments that share invoices in another order do not wait for each other for ever", async () => {
  const [one, two] = [await issued(world.org, world.seller), await issued(world.org, world.seller)];
  const both = (ids: string[]) => pay(null, "20", { allocations: ids.map((invoiceId) => ({ invoiceId, amount: "10" })) });
  await Promise.all(Array.from({ length: 10 }, (_, index) => both(index % 2 === 0 ? [one.id, two.id] : [two.id, one.id])));
  for (const { id } of [one, two]) expect(text((await world.org.as.accountant.invoice.get({ id })).amountPaid)).toBe("100.00");
});

test("a disputed invoice stays so until it is resolved or paid", async () => {
  const { invoice } = world.org.as.manager;
  const { id } = await issued(world.org, world.seller);
  await invoice.dispute({ id, reason: "Travaux non terminés" });
  await pay(id, "175");
  expect(await invoice.get({ id })).toMatchObject({ status: "DISPUTED" });
  await invoice.resolveDispute({ id });
  expect(await invoice.get({ id })).toMatchObject({ status: "PARTIALLY_PAID" });
});
