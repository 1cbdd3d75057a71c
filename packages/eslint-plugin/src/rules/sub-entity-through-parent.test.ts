import { testRule } from "../../tests/support/rule-tester.ts";

testRule("sub-entity-through-parent", {
  valid: [
    "db.invoiceLine.findMany({ where: { invoice: { organizationId } } })",
    "db.invoiceLine.findMany({ where: { invoice: { is: { organizationId } } } })",
    "db.lineDiscount.deleteMany({ where: { AND: [{ line: { invoice: { organizationId } } }] } })",
    "db.invoiceLine.findMany({ where: filter })",
    "orgDb.invoiceLine.findMany()",
    // How a new one gets its parent is left to the database.
    "db.invoiceLine.create({ data: { invoiceId } })",
  ],
  invalid: [
    {
      code: "const f = (organizationId, invoiceId) => db.invoiceLine.findMany({ where: { invoiceId } })",
      errors: [
        {
          message: /^InvoiceLine has no organizationId of its own, and no parent is named: this findMany reaches every organisation's\. Write `where: \{ …, invoice: \{ organizationId \} \}`/,
          suggestions: [
            {
              messageId: "add",
              data: { text: "invoice: { organizationId }" },
              output: "const f = (organizationId, invoiceId) => db.invoiceLine.findMany({ where: { invoiceId, invoice: { organizationId } } })",
            },
          ],
        },
      ],
    },
    { code: "db.lineDiscount.count()", errors: [{ message: /there is no filter at all.*line: \{ invoice: \{ organizationId \} \}/ }] },
    { code: "db.invoiceLine.delete({ where: { id, invoice: { organizationId: null } } })", errors: [{ message: /it is null here/ }] },
  ],
});
