import { join } from "node:path";
import { testRule } from "../../tests/support/rule-tester.ts";

const at = (path: string) => join(process.cwd(), path);

testRule("no-stray-client", {
  valid: [
    { code: "import { PrismaClient } from '@prisma/client'; new PrismaClient()", filename: at("src/lib/prisma.ts") },
    { code: "new PrismaClient()", filename: at("db/client.ts"), options: [{ allow: ["db/client.ts"] }] },
    { code: "import type { Invoice } from '@prisma/client'; import { type Client } from '../generated/prisma/index.js'", filename: at("src/app/page.ts") },
    { code: "import { PrismaClientKnownRequestError } from '@prisma/client/runtime/client'", filename: at("src/app/page.ts") },
    { code: "import { x } from './regenerated/prisma'", filename: at("src/app/page.ts") },
  ],
  invalid: [
    { code: "const db = new PrismaClient()", filename: at("src/libs/prisma.ts"), errors: [{ messageId: "constructed", data: { allowed: "src/lib" } }] },
    { code: "export * from '@prisma/client'", filename: at("src/app/page.ts"), errors: [{ messageId: "imported", data: { allowed: "src/lib" } }] },
    { code: "import { Status } from '../generated/prisma/enums'", filename: at("src/app/page.ts"), errors: [{ messageId: "imported", data: { allowed: "src/lib" } }] },
    { code: "const db = require('our-client')", filename: at("a.js"), options: [{ clients: ["our-client"], allow: ["db"] }], errors: [{ messageId: "imported", data: { allowed: "db" } }] },
  ],
});

testRule("no-unmarked-raw-sql", {
  valid: ["// @org-scope.raw-sql a lock; the organisation is in the WHERE\ntx.$queryRaw`x`", "/**\n * @org-scope.raw-sql a lock\n */\ntx.$queryRaw`x`", "tx.$transaction(f)", "client.$queryRaw = undefined"],
  invalid: [
    { code: "tx.$queryRaw`x`", errors: [{ messageId: "unmarked", data: { name: "$queryRaw" } }] },
    { code: "// @org-scope.raw-sql\ntx.$executeRawUnsafe(x)", errors: [{ messageId: "unexplained" }] },
    { code: "/* @org-scope.raw-sql */ tx.$executeRaw`x`", errors: [{ messageId: "unexplained" }] },
  ],
});

testRule("no-extends-on-scoped", {
  valid: ["prisma.$extends(x)", "withOrgScope(prisma.$extends(x), id)"],
  invalid: [{ code: "withOrgScope(prisma, id).$extends(x)", errors: [{ messageId: "extended" }] }],
});

testRule("no-module-level-query", {
  valid: ["export const list = () => orgDb.invoice.findMany()", "await orgDb.invoice.count()", "export const all = prisma.user.findMany()"],
  invalid: [
    { code: "export const list = orgDb.invoice.findMany()", errors: [{ messageId: "early" }] },
    { code: "export const list = await orgDb.invoice.findMany()", errors: [{ messageId: "early" }] },
  ],
});

testRule("no-unexplained-crossing", {
  valid: [
    "authedProcedure.use(crossing('the platform counts'))",
    "const f = (because) => t.middleware(({ ctx }) => crossOrganizations(ctx.unguarded, because))",
    "t.procedure.use(({ ctx, next }) => next({ ctx: { db: guard(ctx.unguarded, id) } }))",
    "export const makeContext = () => ({ unguarded: prisma() })",
  ],
  invalid: [
    { code: "t.procedure.query(({ ctx: { unguarded: db } }) => db.organization.count())", errors: [{ messageId: "unguarded", data: { crossing: "crossing" } }] },
    { code: "authedProcedure.use(crossing(' '))", errors: [{ messageId: "unexplained", data: { crossing: "crossing" } }] },
    { code: "authedProcedure.use(passing())", settings: { "org-scope": { schema: { tenant: { model: "O", field: "o" }, models: {} }, crossing: ["passing"] } }, errors: [{ messageId: "unexplained", data: { crossing: "passing" } }] },
  ],
});

testRule("suppression-has-reason", {
  valid: [
    "// eslint-disable-next-line org-scope/no-find-unique -- by the key of a job\nf()",
    "// eslint-disable-next-line no-console\nf()",
    "// oxlint-disable-next-line org-scope/no-find-unique -- by the key of a job\nf()",
    "// About eslint-disable org-scope/no-find-unique\nf()",
  ],
  invalid: [
    { code: "// eslint-disable-next-line no-console, org-scope/no-find-unique\nf()", errors: [{ messageId: "bare", data: { what: "org-scope/no-find-unique" } }] },
    { code: "// oxlint-disable-next-line org-scope/no-find-unique --\nf()", errors: [{ messageId: "bare" }] },
    { code: "f();\n\n/* eslint-disable */\ng()", errors: [{ messageId: "bare", data: { what: "every rule" }, line: 2 }] },
  ],
});
