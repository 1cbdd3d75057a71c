import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { schema } from "../../generated/org-scope/schema.js";
import { root } from "../../scripts/support/project";
import type { BenchClient, PeerSource } from "./peer";
import { openBase } from "./base";

type Condition = (context: { organizationId: string }) => object;
type CreateExtension = (options: { dmmf: object; permissionsConfig: object; context: { organizationId: string } }) => unknown;

const owned: Condition = ({ organizationId }) => ({ organizationId: { equals: organizationId } });
const byInvoice: Condition = ({ organizationId }) => ({ invoice: { organizationId: { equals: organizationId } } });
const all = (condition: Condition) => ({ read: condition, create: true, update: condition, delete: condition });

/** The rules that its README asks for, one a model: of all models that are scoped, and of the lines. */
const permissionsConfig = {
  ...Object.fromEntries(Object.values(schema.models).map(({ name }) => [name, { read: true, create: true, update: true, delete: true }])),
  ...Object.fromEntries(Object.values(schema.models).filter(({ ownership }) => ownership.kind === "scoped").map(({ name }) => [name, all(owned)])),
  InvoiceLine: all(byInvoice),
  PaymentAllocation: all(byInvoice),
};

/** https://www.npmjs.com/package/prisma-rls */
export const prismaRls: PeerSource = {
  name: "prisma-rls",
  packages: { "prisma-rls": "1.0.1", "@prisma/internals": "7.10.0" },
  async open(url, folder) {
    const require = createRequire(join(folder, "package.json"));
    const { createRlsExtension } = require("prisma-rls") as { createRlsExtension: CreateExtension };
    const { getDMMF } = require("@prisma/internals") as { getDMMF(options: { datamodel: string }): Promise<object> };
    const dmmf = await getDMMF({ datamodel: await readFile(join(root, "generated", "prisma", "schema.prisma"), "utf8") });
    const prisma = openBase(url);
    const extend = prisma.$extends as unknown as (extension: unknown) => BenchClient;
    return {
      forOrganization: (organizationId) => extend.call(prisma, createRlsExtension({ dmmf, permissionsConfig, context: { organizationId } })),
      close: () => prisma.$disconnect(),
    };
  },
};
