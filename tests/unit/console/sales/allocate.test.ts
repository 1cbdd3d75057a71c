import fc from "fast-check";
import { expect, test } from "vitest";
import { allocateOldestFirst, leftOf } from "@/console/payments/allocate";
import { toAllocations } from "@/console/payments/payment-schema";

const invoice = (id: string, day: string | null, amountDue: string) => ({ id, dueDate: day ? new Date(day) : null, amountDue });

test("a payment settles the oldest invoices first", () => {
  const invoices = [invoice("none", null, "10"), invoice("new", "2026-11-01", "50"), invoice("old", "2026-09-01", "30")];
  expect(allocateOldestFirst("60", invoices)).toEqual({ old: "30.00", new: "30.00" });
  expect(allocateOldestFirst("95.5", invoices)).toEqual({ old: "30.00", new: "50.00", none: "10.00" });
  expect(allocateOldestFirst("0", invoices)).toEqual({});
  expect(allocateOldestFirst("-5", invoices)).toEqual({});
});

test("never gives an invoice more than it owes, nor more than there is", () => {
  const cents = fc.integer({ min: 0, max: 1_000_000 }).map((value) => (value / 100).toFixed(2));
  fc.assert(
    fc.property(cents, fc.array(cents, { maxLength: 12 }), (amount, dues) => {
      const invoices = dues.map((due, index) => invoice(String(index), index % 3 ? "2026-01-01" : null, due));
      const shares = allocateOldestFirst(amount, invoices);
      const left = leftOf(amount, Object.values(shares));
      expect(left.isNegative()).toBe(false);
      for (const [id, share] of Object.entries(shares)) expect(Number(share)).toBeLessThanOrEqual(Number(dues[Number(id)]));
    }),
  );
});

test("shares of nothing are not sent", () => {
  expect(toAllocations({ a: null, b: "0", c: "12.5" })).toEqual([{ invoiceId: "c", amount: "12.50" }]);
});
