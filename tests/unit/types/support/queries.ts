import { schema } from "../../../../generated/org-scope/schema.js";

const LITERALS: Readonly<Record<string, string>> = {
  String: '"x"',
  Int: "1",
  BigInt: "1n",
  Float: "1",
  Decimal: '"1"',
  Boolean: "true",
  DateTime: "new Date()",
  Json: "{}",
  Bytes: "new Uint8Array()",
};

const MODELS = Object.values(schema.models)
  .filter(({ ownership }) => ownership.kind === "scoped")
  .slice(0, 30);

/**
 * 150 queries over 30 scoped models: a list with a `select`, a row with an `include`, a count, a create and an update
 * of each. Only the unscoped client is told the organisation in its creates.
 */
export function queries(isScoped: boolean): string {
  const lines = MODELS.flatMap(({ name, scalars, relations }) => {
    const delegate = `db.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    const relation = Object.values(relations).find(({ model }) => model !== schema.tenant.model)?.name ?? schema.tenant.model.toLowerCase();
    const required = Object.values(scalars).filter((scalar) => scalar.isRequired && !scalar.isList && scalar.name !== "id" && !(isScoped && scalar.name === schema.tenant.field));
    const data = required.map((scalar) => `${scalar.name}: ${LITERALS[scalar.type] ?? "null as never"}`);
    return [
      `${delegate}.findMany({ where: { organizationId: "x", id: { in: ["a"] } }, select: { id: true, ${relation}: true } })`,
      `${delegate}.findFirst({ where: { id: "a" }, include: { ${relation}: true } })`,
      `${delegate}.count({ where: { id: "a" } })`,
      `${delegate}.create({ data: { ${data.join(", ")} } })`,
      `${delegate}.update({ where: { id: "a" }, data: { id: "b" } })`,
    ];
  });
  return lines.map((line) => `  await ${line};`).join("\n");
}
