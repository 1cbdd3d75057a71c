import { propertyOf } from "../client/model-operations.ts";
import type { Model, Schema } from "../schema/types.ts";
import { inputTypes, type InputSchema } from "./input-types.ts";
import { stampedInputs, type NestedCreate, type Part, type StampedInput } from "./stamped-inputs.ts";

const HELPERS = "type OneOrMany<T> = T | T[];";

/**
 * The declarations of what \`create\`, \`createMany\`, \`createManyAndReturn\` and \`upsert\` take through the scoped
 * client: Prisma's own inputs, in which the organisation may be left out. Results are inferred as Prisma infers them.
 *
 * Field by field, and not by \`Omit\`: the compiler would work through every input for every model that is used.
 */
export function clientTypes(schema: Schema, inputs: InputSchema, client: string): string {
  const stamped = stampedInputs(schema, inputTypes(inputs));
  const models = Object.values(schema.models).filter(({ name }) => stamped.has(name));
  return [
    `import type { Prisma } from "${client}";`,
    HELPERS,
    ...[...stamped.values()].flat().map(inputType),
    ...models.map(operations),
    "/** The operations of each model that take something else than the unscoped client's. */\nexport interface Creates {",
    ...models.map(({ name }) => `  ${propertyOf(name)}: ${name}Creates;`),
    "}",
    "export {};\n",
  ].join("\n");
}

function inputType({ name: input, fields }: StampedInput): string {
  const lines = fields.map(({ name, isRequired, nested }) => `  ${name}${isRequired ? "" : "?"}: ${nested ? nestedType(nested) : `Prisma.${input}["${name}"]`};`);
  return [`interface ${input} {`, ...lines, "}"].join("\n");
}

/** Spelled out, and not by a generic type: that would be worked through for every field of every input. */
function nestedType({ isList, checked, unchecked, where, rows }: NestedCreate): string {
  const [one, other] = [partType(checked), partType(unchecked)];
  const row = `Prisma.XOR<${one}, ${other}>`;
  const found = `Prisma.${where}`;
  const connected = `{ where: ${found}; create: ${row} }`;
  if (!isList) return `{ create?: ${row}; connectOrCreate?: ${connected}; connect?: ${found} }`;
  const many = rows ? ` createMany?: { data: OneOrMany<${partType(rows)}>; skipDuplicates?: boolean };` : "";
  return `{ create?: ${row} | ${one}[] | ${other}[]; connectOrCreate?: OneOrMany<${connected}>;${many} connect?: OneOrMany<${found}> }`;
}

function partType({ of, without }: Part): string {
  return without.length === 0 ? of : `Omit<${of}, ${without.map((name) => `"${name}"`).join(" | ")}>`;
}

function operations({ name, relations }: Model): string {
  const data = `Prisma.XOR<${name}CreateInput, ${name}UncheckedCreateInput>`;
  const row = `Prisma.${name}GetPayload<T>`;
  const many = { data: `OneOrMany<${name}CreateManyInput>`, "skipDuplicates?": "boolean" };
  const update = `Prisma.XOR<Prisma.${name}UpdateInput, Prisma.${name}UncheckedUpdateInput>`;
  const chosen = (of: string, hasRelations: boolean) => ({
    "select?": `Prisma.${name}Select${of} | null`,
    "omit?": `Prisma.${name}Omit | null`,
    ...(hasRelations && { "include?": `Prisma.${name}Include${of} | null` }),
  });
  const one = chosen("", Object.keys(relations).length > 0);
  const returned = chosen("CreateManyAndReturn", Object.values(relations).some(({ fields }) => fields.length > 0));
  return [
    args(`${name}CreateArgs`, { ...one, data }),
    args(`${name}CreateManyArgs`, many),
    args(`${name}CreateManyAndReturnArgs`, { ...returned, ...many }),
    args(`${name}UpsertArgs`, { ...one, where: `Prisma.${name}WhereUniqueInput`, create: data, update }),
    `interface ${name}Creates {`,
    method("create", `${name}CreateArgs`, `Prisma.Prisma__${name}Client<${row}>`),
    method("createMany", `${name}CreateManyArgs`, "Prisma.PrismaPromise<Prisma.BatchPayload>"),
    method("createManyAndReturn", `${name}CreateManyAndReturnArgs`, `Prisma.PrismaPromise<${row}[]>`),
    method("upsert", `${name}UpsertArgs`, `Prisma.Prisma__${name}Client<${row}>`),
    "}",
  ].join("\n");
}

function args(name: string, fields: Readonly<Record<string, string>>): string {
  return [`interface ${name} {`, ...Object.entries(fields).map(([field, type]) => `  ${field}: ${type};`), "}"].join("\n");
}

function method(name: string, type: string, result: string): string {
  return `  ${name}<T extends ${type}>(args: Prisma.SelectSubset<T, ${type}>): ${result};`;
}
