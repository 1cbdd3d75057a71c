import { modelTable, operationTable, spoofTable, summaryOf, type KitReport, type Leak, type Sample } from "org-scope/test-kit";
import { byCause } from "./causes";
import { referenceTable } from "./reference-table";
import type { Setup } from "./setups";

export type Round = { setup: Setup["name"]; report: KitReport; sample: Sample };

const TITLES: Readonly<Record<Setup["name"], string>> = {
  "all walls": "All walls",
  "without wall 1": "Without wall 1: row-level security and references",
  "without wall 2": "Without wall 2: the rewriter and references",
  "ctx.db": "`ctx.db`: references alone, and the control",
};

/** What is not covered, by the nature of the wall, whether or not an attack of this run came upon it. */
const LIMITS: Readonly<Record<Setup["name"], string>> = {
  "all walls":
    "What the walls do not promise together: that nobody learns whether an id which he knows already is taken. Everything below is of that kind.",
  "without wall 1":
    "What row-level security does not do by itself: it does not stamp new rows, so each must name its organisation; it refuses whole rows of models with hidden columns instead of leaving these out; and it does not keep a membership from naming a person whom the organisation does not see, who is seen from then on.",
  "without wall 2":
    "What the rewriter does not do by itself: it looks at arguments, so raw SQL is nothing it can limit, and it cannot tell whose row a key in a plain column is (the references refuse it, but for the key of a sub-entity's own parent); and it keeps hidden columns and models back only as long as every query passes through it.",
  "ctx.db":
    "What the references do not do: they keep rows of two organisations apart from each other, and show and leave to everybody whole rows of either. This round is the control as well: a kit that found nothing here would be broken.",
};

const INTRODUCTION = `# Isolation, shown by attack

Written by \`npm run test:isolation\`; do not edit. The kit of \`packages/org-scope\` makes two organisations, A and B,
with linked rows in all models, and then A tries to reach B: by every operation on every model, with every kind of
spoof (one file each in \`packages/org-scope/src/test-kit/spoofs\`). Each call is made twice, first while B is not there
and then while it is. A **leak** is anything of B in an answer or an error, a row of B that was changed or deleted, a row
of A that refers to B, or an answer that differs from the one without B. **Told by the error** is less: an error tells
that a row of B exists, to one who knows its id already. Each attack is taken back before the next.`;

/** The page, from the rounds of a run. */
export function documentOf(rounds: readonly Round[]): string {
  const sections = rounds.map((round) => [`## ${TITLES[round.setup]}`, ...sectionOf(round)].join("\n\n"));
  const whole = rounds.find(({ setup }) => setup === "all walls");
  const models = whole ? [`## Model by operation, all walls\n\nThe number of attacks, and of leaks where there are any.\n\n${modelTable(whole.report)}`] : [];
  return `${[INTRODUCTION, overview(rounds), ...sections, ...models].join("\n\n")}\n`;
}

function overview(rounds: readonly Round[]): string {
  const number = (value: number) => value.toLocaleString("en-US");
  const lines = rounds.map(({ setup, report: { total, own }, sample }) => {
    const part = sample.part >= 1 ? "all" : `${number(sample.part * 100)} %, seed ${sample.seed}`;
    return `| ${setup} | ${part} | ${number(total.attacks)} | ${number(total.leak)} | ${number(total.told)} | ${number(own.found)} of ${number(own.found + own.missed.length)} |`;
  });
  return ["| walls | attacks made | number | leaks | told by the error | own rows found |", "| --- | --- | ---: | ---: | ---: | ---: |", ...lines].join("\n");
}

function sectionOf({ setup, report }: Round): string[] {
  const { explained } = byCause(setup, [...report.leaks, ...report.told]);
  const causes = explained.map(({ words, leaks }) => `- ${words} (findings: ${leaks.length}, e.g. ${example(leaks[0]!)})`);
  return [
    LIMITS[setup],
    summaryOf(report),
    ...(setup === "ctx.db" ? [`References between organisations that the database refuses, whoever writes them:\n\n${referenceTable(report)}`] : []),
    ...(causes.length > 0 ? [`What got through or was told, by cause:\n\n${causes.join("\n")}`] : []),
    operationTable(report),
    spoofTable(report),
  ];
}

const example = ({ call, told }: Leak): string => `\`${cut(call.replaceAll("`", "'"), 160)}\`: ${cut(told, 120)}`;
const cut = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length)}…` : text).replaceAll("\n", " ");
