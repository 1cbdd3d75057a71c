import { availableParallelism } from "node:os";
import { ERROR_KINDS } from "./error-kind.ts";
import type { Outcome } from "./run.ts";

export type Figures = Outcome & { way: string; max: number };

const SECONDS = "seconds";
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const written = (number: number): string => Math.round(number).toLocaleString("en-US");

/** The outcome of a run, as a page of `docs/`. */
export function report(figures: readonly Figures[], { seed, organizations, atOnce }: { seed: number; organizations: number; atOnce: number }): string {
  const operations = sum(figures.map((each) => each.operations));
  const kinds = [...new Set([...ERROR_KINDS, ...figures.flatMap(({ errors }) => Object.keys(errors))])];
  const columns: [string, (each: Figures) => number][] = [
    ["operations", (each) => each.operations],
    ["of these plain", (each) => each.unscoped],
    ["struck from outside", (each) => each.struck],
    ["errors", (each) => sum(Object.values(each.errors))],
    ["wrong answers", (each) => each.wrong.length],
    ["settings left", (each) => each.left.length],
    ["faults", (each) => each.faults.length],
    [SECONDS, (each) => each.seconds],
  ];
  return `# Many organisations at once

Written by \`npm run test:concurrency\`; do not edit.

${written(operations)} operations of ${organizations} organisations in one process, ${atOnce} at a time through each pool, all set-ups at once, on ${availableParallelism()} cores, seed
${seed}: reads, nested reads, raw SQL, writes, interactive and batch transactions through \`orgDb\`, every second one with the
rewriter switched off, so that row-level security alone keeps the organisations apart; between them plain reads on the
same connections, which look for a role or an organisation that somebody left. About one in five fails: constraints,
statements, transactions that the application leaves in the middle, timeouts, cancelled requests, killed connections; from
outside, running statements are cancelled and connections killed as well. Raw SQL that sets another organisation for good
is among it.

A wrong answer names another organisation in any row, or lacks a row of its own. Afterwards the database is compared with
what callers were told: a fault is something acknowledged that is lost, something failed that is there, a write that is
there by halves, a row with another organisation's mark, or an error that nobody ordered.
Through PgBouncer, in transaction mode, there are half as many connections to the server as to PgBouncer.

${table(figures, columns)}

The errors by kind:

${table(
  figures,
  kinds.map((kind) => [kind, ({ errors }) => errors[kind] ?? 0]),
)}
`;
}

function table(figures: readonly Figures[], columns: readonly [string, (each: Figures) => number][]): string {
  const head = ["set-up", ...columns.map(([name]) => name)];
  const rows = figures.map((each) => [`${each.way}, ${each.max}`, ...columns.map(([, value]) => written(value(each)))]);
  // The set-ups run side by side: seconds do not add up.
  const total = ["all", ...columns.map(([name, value]) => written(name === SECONDS ? Math.max(...figures.map(value)) : sum(figures.map(value))))];
  return [head, ["---", ...columns.map(() => "---:")], ...rows, total].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
