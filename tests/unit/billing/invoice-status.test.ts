import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromIsoDay } from "@/lib/billing/calendar-day";
import {
  deriveInvoiceStatus,
  situationFlags,
  type InvoiceSituation,
  type IssuedInvoiceStatus,
} from "@/lib/billing/invoice-status";
import { canTransition } from "@/lib/domain/transitions";

const situation: InvoiceSituation = {
  totalGross: "120",
  prepaidAmount: "0",
  amountPaid: "0",
  creditedAmount: "0",
  dueDate: fromIsoDay("2026-12-23"),
  today: fromIsoDay("2026-11-23"),
  isSent: true,
  isDisputed: false,
  isWrittenOff: false,
};
const late = fromIsoDay("2026-12-24");

describe("deriveInvoiceStatus", () => {
  it.each<[string, Partial<InvoiceSituation>]>([
    ["ISSUED", { isSent: false }],
    ["SENT", {}],
    ["SENT", { today: fromIsoDay("2026-12-23") }],
    ["OVERDUE", { today: late }],
    ["OVERDUE", { today: late, amountPaid: "60" }],
    ["PARTIALLY_PAID", { amountPaid: "60" }],
    ["PAID", { amountPaid: "120" }],
    ["PAID", { amountPaid: "90", prepaidAmount: "30", today: late }],
    ["PAID", { totalGross: "0" }],
    ["PAID", { amountPaid: "120", creditedAmount: "20" }],
    ["PAID", { amountPaid: "120", isDisputed: true }],
    ["DISPUTED", { isDisputed: true, today: late }],
    ["WRITTEN_OFF", { isWrittenOff: true, isDisputed: true, today: late }],
    ["CREDITED", { creditedAmount: "120", amountPaid: "120" }],
    ["CREDITED", { creditedAmount: "120", isDisputed: true }],
    ["SENT", { dueDate: null, today: late }],
  ])("%s: %j", (expected, change) => {
    expect(deriveInvoiceStatus({ ...situation, ...change })).toBe(expected);
  });

  it("moves only as the state machine allows, whatever is paid, reversed or credited", () => {
    const step = fc.record({
      amountPaid: fc.constantFrom("0", "60", "120"),
      isCredited: fc.boolean(),
      isSent: fc.boolean(),
      isLate: fc.boolean(),
      isDisputed: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        let invoice: { status: IssuedInvoiceStatus; sentAt: Date | null } = {
          status: "ISSUED",
          sentAt: null,
        };
        let today = situation.today;
        for (const step of steps) {
          if (invoice.status === "CREDITED") break;
          const isOpen = invoice.status !== "PAID";
          const flags = situationFlags(invoice);
          if (step.isLate) today = late;
          const next = deriveInvoiceStatus({
            ...situation,
            ...flags,
            isSent: flags.isSent || step.isSent,
            isDisputed: isOpen && step.isDisputed,
            amountPaid: step.amountPaid,
            creditedAmount: step.isCredited ? "120" : "0",
            today,
          });
          const { status } = invoice;
          expect(
            next === status || canTransition("InvoiceStatus", status, next),
            `${status} → ${next}`,
          ).toBe(true);
          invoice = { ...invoice, status: next };
        }
      }),
    );
  });

  it("reads the flags from the row", () => {
    expect(situationFlags({ status: "ISSUED", sentAt: null }).isSent).toBe(false);
    expect(situationFlags({ status: "PAID", sentAt: null }).isSent).toBe(true);
    expect(situationFlags({ status: "DISPUTED", sentAt: null }).isDisputed).toBe(true);
  });
});
