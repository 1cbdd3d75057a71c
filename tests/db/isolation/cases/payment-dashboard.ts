import { dayFromNow } from "../../support/seller";
import type { IsolationCase } from "../isolation-case";

const received = { method: "CARD", paidOn: dayFromNow(0), amount: "10" } as const;
const reason = "Out of curiosity";

export const cases: IsolationCase[] = [
  { procedure: "payment.list", act: (caller, { name }) => caller.payment.list({ search: name }), expect: "own-rows-only" },
  { procedure: "payment.list", act: (caller, { records }) => caller.payment.list({ clientId: records.clientId, cursor: records.paymentId }), expect: "own-rows-only" },
  { procedure: "payment.get", act: (caller, { records }) => caller.payment.get({ id: records.paymentId }), expect: "NOT_FOUND" },
  { procedure: "payment.record", act: (caller, { records }) => caller.payment.record({ ...received, clientId: records.clientId }), expect: "NOT_FOUND" },
  {
    procedure: "payment.record",
    act: async (caller, { records }) => {
      const { items } = await caller.client.list({ search: "Durand" });
      return caller.payment.record({ ...received, clientId: items[0]!.id, allocations: [{ invoiceId: records.invoiceIssuedId, amount: "10" }] });
    },
    expect: "NOT_FOUND",
  },
  { procedure: "payment.allocate", act: (caller, { records }) => caller.payment.allocate({ id: records.paymentId, allocations: [{ invoiceId: records.invoiceIssuedId, amount: "1" }] }), expect: "NOT_FOUND" },
  {
    procedure: "payment.allocate",
    act: async (caller, { records }) => {
      const { items } = await caller.payment.list({ unallocated: true });
      return caller.payment.allocate({ id: items[0]!.id, allocations: [{ invoiceId: records.invoiceIssuedId, amount: "1" }] });
    },
    expect: "NOT_FOUND",
  },
  { procedure: "payment.reverse", act: (caller, { records }) => caller.payment.reverse({ id: records.paymentId, reason }), expect: "NOT_FOUND" },
  { procedure: "dashboard.summary", act: (caller) => caller.dashboard.summary(), expect: "own-rows-only" },
];
