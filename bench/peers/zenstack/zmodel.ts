import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/support/project";

const MODELS = ["Client", "Product", "Invoice", "InvoiceLine", "Payment", "PaymentAllocation"];
const RULES: Readonly<Record<string, string>> = {
  InvoiceLine: "invoice.organizationId == auth().organizationId",
  PaymentAllocation: "invoice.organizationId == auth().organizationId",
};

/**
 * The product's models that the bench uses as ZenStack's own schema, with the rule that its documentation shows for
 * tenants. Relations to models that are left out are left out.
 */
export function zmodel(): string {
  const folder = join(root, "prisma", "models");
  const prisma = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
  const blocks = new Map([...prisma.matchAll(/^(model|enum) (\w+) \{\n([\s\S]*?)^\}/gm)].map(([text, , name]) => [name!, text]));
  const models = MODELS.map((name) => model(name, blocks.get(name)!, (type) => MODELS.includes(type) || !blocks.has(type) || blocks.get(type)!.startsWith("enum")));
  const enums = [...blocks.values()].filter((text) => text.startsWith("enum"));
  return `${HEAD}\n${[...enums, ...models].join("\n\n")}\n`;
}

const HEAD = `datasource db {
  provider = "postgresql"
}

plugin policy {
  provider = "@zenstackhq/plugin-policy"
}

type Caller {
  organizationId String
  @@auth
}
`;

const SCALARS = new Set(["String", "Int", "Decimal", "DateTime", "Boolean", "Json"]);

function model(name: string, text: string, isKnown: (type: string) => boolean): string {
  const lines = text.split("\n").slice(1, -1).filter((line) => {
    const type = /^\s+\w+\s+(\w+)/.exec(line)?.[1];
    return !line.trim().startsWith("//") && (line.trim().startsWith("@@unique") || (type !== undefined && (SCALARS.has(type) || (type !== "Organization" && type !== "User" && isKnown(type)))));
  });
  return `model ${name} {\n${lines.join("\n")}\n  @@allow('all', ${RULES[name] ?? "organizationId == auth().organizationId"})\n}`;
}
