import { testRule } from "../../tests/support/rule-tester.ts";

testRule("no-organization-in-input", {
  valid: [
    "p.procedure.input(z.object({ id: z.string() })).query(f)",
    "p.procedure.output(z.object({ organizationId: z.string() })).query(f)",
    "p.procedure.use(crossing('platform staff choose one')).input(z.object({ organizationId: z.string() })).query(f)",
    "p.procedure.use(crossing('platform staff choose one')).input(elsewhere).query(({ input }) => input.organizationId)",
    "const row = z.object({ organizationId: z.string() })",
    { code: "export const row = z.object({ organizationId: z.string() })", filename: "src/invoice/rows.ts" },
    // What the rows of a database are, as libraries write it.
    { code: "export const row = z.object({ organizationId: z.string() })", filename: "src/invoice/schema.ts" },
    { code: "export const a = z.object({ organizationId: z.string() }).omit({ organizationId: true })", filename: "src/invoice/schemas.ts", options: [{ schemaFiles: "inputs\\.ts$" }] },
  ],
  invalid: [
    {
      code: "p.procedure.input(z.object({ organizationId: z.string() })).query(({ input }) => input.organizationId)",
      errors: [{ message: /^A client could send organizationId.*`ctx\.session\.user\.organizationId`\. Where it must be so:/, line: 1, column: 30 }],
    },
    { code: "p.procedure.use(crossing('')).input(z.object({ organizationId: z.string() })).query(f)", errors: [{ messageId: "sent" }] },
    { code: "p.procedure.input(elsewhere).query(({ input: { organizationId = 'x' } }) => organizationId)", errors: [{ messageId: "read" }] },
    { code: "export const a = z.object({ organizationId: z.string() })", filename: "src/invoice/schemas.ts", errors: [{ messageId: "sent" }] },
    { code: "export const a = z.object({ organizationId: z.string() })", filename: "src/invoice/inputs.ts", options: [{ schemaFiles: "inputs\\.ts$" }], errors: [{ messageId: "sent" }] },
  ],
});
