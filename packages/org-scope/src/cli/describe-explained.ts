import { bound, json, quoted } from "../explain/bound.ts";
import type { Explained } from "../explain/explain-operation.ts";
import { lineDiff } from "../explain/line-diff.ts";
import type { QueryPlans } from "../explain/query-plans.ts";
import type { Recorded } from "../explain/recording-adapter.ts";
import { isQuery } from "../explain/statements.ts";

const HONESTY = [
  "No database was asked: each read was answered with one made-up row, <Model.field> stands for what it would hold,",
  "and the values of a later statement follow from it. Relations beside each other are read at the same time.",
];

/** An explanation for people. */
export function describeExplained(explained: Explained, plans?: QueryPlans): string {
  const { model, operation, before, args, statements, policies, checkedReferences } = explained;
  const parts = [
    [`${model}.${operation}: ${ownership(explained)}`],
    ["Arguments (+ put in by the rewriter)", indent(lineDiff(json(before), json(args)))],
    statements
      ? ["SQL (> rides along in the same round trip)", ...listing(explained, statements.found, plans), "", ...HONESTY.map((line) => `  ${line}`)]
      : ["SQL: Prisma's client was not found, so there is none to show: give its folder by --client."],
    ...(statements?.absent ? [["SQL, where nothing is found", ...listing(explained, statements.absent)]] : []),
    ["Row-level security adds", ...Object.entries(policies).flatMap(([table, condition]) => [`  ${table}`, `    ${condition}`])],
    ...(checkedReferences.length > 0 ? [["References that a trigger compares when a row is written", ...checkedReferences.map((one) => `  ${one}`)]] : []),
  ];
  return parts.map((lines) => lines.join("\n")).join("\n\n");
}

function ownership({ ownership: owner }: Explained): string {
  switch (owner.kind) {
    case "tenant":
      return "the organisation itself";
    case "scoped":
      return "scoped, by its own column";
    case "subEntity":
      return `a sub-entity, by way of ${owner.path.join(".")}`;
    case "global":
      return `global: ${owner.because}${owner.visibleThrough ? `; visible through ${owner.visibleThrough.join(".")}` : ""}`;
  }
}

/** Statements with what travels in front of them: before each one, in a transaction before the first. */
function listing({ prologue }: Explained, recorded: readonly Recorded[], plans?: QueryPlans): string[] {
  let [inTransaction, isSet, number] = [false, false, 0];
  return recorded.flatMap((one) => {
    if (!isQuery(one)) {
      [inTransaction, isSet] = [one.kind === "begin", false];
      return [`     ${one.kind.toUpperCase()}`];
    }
    const front = isSet ? [] : prologue.map((statement) => `   > ${bound(statement)}`);
    isSet = inTransaction;
    number += 1;
    const plan = plans?.get(one)?.map((line) => `     | ${line}`) ?? [];
    return [...front, `${String(number).padStart(2)}   ${one.sql}`, ...values(one.values), ...plan];
  });
}

function values(given: readonly unknown[]): string[] {
  return given.length === 0 ? [] : [`     -- ${given.map((value, place) => `$${place + 1} = ${quoted(value)}`).join(", ")}`];
}

const indent = (text: string): string => text.replaceAll(/^/gm, "  ");
