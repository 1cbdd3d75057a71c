import { testRule } from "../../tests/support/rule-tester.ts";

testRule(
  "no-find-unique",
  {
    valid: ["db.invoice.findFirst({ where: { id } })", "orgDb.invoice.findUnique({ where: { id } })", "db.user.findUnique({ where: { id } })", "db.organization.findUnique({ where: { id } })"],
    invalid: [
      {
        code: "const f = (ctx, id) => ctx.db.invoice.findUniqueOrThrow({ where: { id }, select })",
        errors: [
          {
            message: /^findUniqueOrThrow reads a Invoice by its key alone.*findFirstOrThrow\(\{ where: \{ …, organizationId \} \}\)/,
            suggestions: [
              {
                messageId: "first",
                data: { first: "findFirstOrThrow", text: "organizationId: ctx.session.user.organizationId" },
                output: "const f = (ctx, id) => ctx.db.invoice.findFirstOrThrow({ where: { id, organizationId: ctx.session.user.organizationId }, select })",
              },
            ],
          },
        ],
      },
      {
        code: "const f = (organizationId, number) => db.invoice.findUnique({ where: { organizationId_number: { organizationId, number } } })",
        errors: [
          {
            messageId: "unique",
            suggestions: [{ messageId: "first", data: { first: "findFirst", text: "organizationId" }, output: "const f = (organizationId, number) => db.invoice.findFirst({ where: { organizationId, number } })" }],
          },
        ],
      },
      {
        code: "const f = (organizationId, id) => db.lineDiscount.findUnique({ where: { id } })",
        errors: [
          {
            messageId: "unique",
            suggestions: [
              {
                messageId: "first",
                data: { first: "findFirst", text: "line: { invoice: { organizationId } }" },
                output: "const f = (organizationId, id) => db.lineDiscount.findFirst({ where: { id, line: { invoice: { organizationId } } } })",
              },
            ],
          },
        ],
      },
      { code: "db.invoiceLine.findUnique(args)", errors: [{ messageId: "unique" }] },
    ],
  },
  { valid: [], invalid: [{ code: "prisma['invoice'].findUnique({ where: { id } })", errors: [{ messageId: "unique" }] }] },
);
