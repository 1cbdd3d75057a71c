import { testRule } from "../../tests/support/rule-tester.ts";

const inProcedure = (body: string) => `export const p = orgProcedure.query(async ({ ctx }) => { ${body} });`;

testRule(
  "throw-trpc-error",
  {
    valid: [
      inProcedure("throw new TRPCError({ code: 'NOT_FOUND' });"),
      inProcedure("throw notFound('Invoice');"),
      inProcedure("try { await f(); } catch (error) { throw error; }"),
      "function f() { throw new Error('x'); }",
      "app.use((req, res, next) => { throw new Error('x'); });",
      { code: inProcedure("throw new DomainError('x');"), options: [{ allow: ["DomainError"] }] },
    ],
    invalid: [
      {
        code: `import { z } from "zod";\n${inProcedure("throw new Error('x');")}`,
        output: `import { TRPCError } from "@trpc/server";\nimport { z } from "zod";\n${inProcedure("throw new TRPCError({ code: \"INTERNAL_SERVER_ERROR\", message: 'x' });")}`,
        errors: [{ message: /^`new Error` leaves this procedure as INTERNAL_SERVER_ERROR.*-- the reason$/ }],
      },
      {
        code: `import { initTRPC } from "@trpc/server";\n${inProcedure("throw new Error(`${a}`, { cause: error });")}`,
        output: `import { initTRPC, TRPCError } from "@trpc/server";\n${inProcedure('throw new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: `${a}`, cause: error });')}`,
        errors: [{ messageId: "plain" }],
      },
      {
        code: `"use server";\n${inProcedure("throw new Error();")}`,
        output: `"use server";\nimport { TRPCError } from "@trpc/server";\n${inProcedure('throw new TRPCError({ code: "INTERNAL_SERVER_ERROR" });')}`,
        errors: [{ messageId: "plain" }],
      },
      {
        code: `import { TRPCError } from "@trpc/server";\n${inProcedure("check();")}\nfunction check() { throw new Error("x"); }`,
        output: `import { TRPCError } from "@trpc/server";\n${inProcedure("check();")}\nfunction check() { throw new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: "x" }); }`,
        errors: [{ messageId: "plain" }],
      },
      // What would be lost is not rewritten.
      { code: inProcedure("throw new Error('x', options);"), output: null, errors: [{ messageId: "plain" }] },
      { code: inProcedure("throw new RangeError('x');"), output: null, errors: [{ messageId: "plain" }] },
      { code: `class TRPCError {}\n${inProcedure("throw new Error('x');")}`, output: null, errors: [{ messageId: "plain" }] },
      { code: `import type { TRPCError } from "@trpc/server";\n${inProcedure("throw new Error('x');")}`, output: null, errors: [{ messageId: "plain" }] },
    ],
  },
  {
    valid: [],
    invalid: [
      {
        code: `import { TRPCError } from "@trpc/server";\n${inProcedure("throw new Error('x');")}`,
        output: `import { TRPCError } from "@trpc/server";\n${inProcedure("throw new TRPCError({ code: \"INTERNAL_SERVER_ERROR\", message: 'x' });")}`,
        errors: [{ messageId: "plain" }],
      },
    ],
  },
);
