import { testRule } from "../../tests/support/rule-tester.ts";

const missing = (place: string, operation: string, model = "Invoice") => ({
  messageId: "unnamed" as const,
  data: { operation, model, place, because: "organizationId is missing", field: "organizationId" },
});

testRule(
  "write-names-organization",
  {
    valid: [
      "db.invoice.update({ where: { id, organizationId }, data })",
      "orgDb.invoice.update({ where: { id }, data })",
      "db.user.update({ where: { id }, data })",
      "db.invoice.findFirst({ where: { id } })",
      "db.invoice.update(...args)",
      "function f(tx: OrgDb) { return tx.invoice.delete({ where: { id } }) }",
      // Another library's `db`.
      "db.update(invoice).set({ id })",
      {
        code: "store.invoice.delete({ where: { id } }); db.invoice.delete({ where: { id, org } })",
        settings: { "org-scope": { schema: { tenant: { model: "Org", field: "org" }, models: { Invoice: { name: "Invoice", id: ["id"], uniques: [], relations: {}, ownership: { kind: "scoped" } } } } } },
      },
    ],
    invalid: [
      {
        code: "const f = ({ ctx, id }) => ctx.db.invoice.update({ where: { id }, data: {} })",
        errors: [
          {
            ...missing("where", "update"),
            suggestions: [
              {
                messageId: "add",
                data: { text: "organizationId: ctx.session.user.organizationId" },
                output: "const f = ({ ctx, id }) => ctx.db.invoice.update({ where: { id, organizationId: ctx.session.user.organizationId }, data: {} })",
              },
            ],
          },
        ],
      },
      {
        code: "const f = (organizationId: string) => db.invoice.create({ data: {} })",
        errors: [{ ...missing("data", "create"), suggestions: [{ messageId: "add", data: { text: "organizationId" }, output: "const f = (organizationId: string) => db.invoice.create({ data: { organizationId } })" }] }],
      },
      // Without an organisation in reach there is nothing to suggest.
      { code: "db.invoice.delete({ where: { id } })", errors: [missing("where", "delete")] },
      {
        code: "db.invoice.delete({ where: { id, organizationId: undefined } })",
        errors: [{ message: /organizationId names no organisation: it is undefined here, which Prisma reads as no filter.*eslint-disable-next-line org-scope\/write-names-organization -- the reason/ }],
      },
      { code: "db.invoice.deleteMany({ where: { organizationId: { in: mine } } })", errors: [{ message: /\{ in \} may let more than one organisation pass/ }] },
      { code: "db.invoice.deleteMany({ where: { OR: [{ organizationId }] } })", errors: [{ message: /stands only in OR or NOT/ }] },
      { code: "db.invoice.create({ data: { organizationId, ...input } })", errors: [{ message: /may be overwritten by what the client sent/ }] },
      { code: "db.invoice.deleteMany()", errors: [{ message: /there is no filter at all/ }] },
      {
        code: "store.invoice.delete({ where: { id } })",
        settings: { "org-scope": { schema: { tenant: { model: "Org", field: "org" }, models: { Invoice: { name: "Invoice", id: ["id"], uniques: [], relations: {}, ownership: { kind: "scoped" } } } }, unscoped: ["store"] } },
        errors: [{ message: /org is missing/ }],
      },
    ],
  },
  {
    valid: ["async function f(client) { await client.invoice.update({ where: { id } }); } f(orgDb)"],
    invalid: [{ code: "async function f(client) { await client.invoice.update({ where: { id } }); } f(prisma)", errors: [missing("where", "update")] }],
  },
);
