import type { Overrides } from "org-scope/test-kit";

/** What the guards in prisma/sql demand of rows that are made up: amounts that agree, nothing frozen, one of a kind. */
export const overrides: Overrides = {
  Invoice: {
    values: () => ({ number: null, status: "DRAFT", subtotalNet: "3", discountAmount: "1", totalNet: "2", totalVat: "1", totalGross: "3" }),
  },
  EInvoiceTransmission: { values: () => ({ supplierInvoiceId: null }) },
  JournalEntry: { values: () => ({ status: "DRAFT" }) },
  JournalEntryLine: { values: () => ({ debit: "1", credit: "0" }) },
  Payslip: { values: () => ({ status: "DRAFT" }) },
  Subscription: { values: ({ index }) => ({ status: index === 0 ? "ACTIVE" : "ENDED" }) },
};
