import type { Examined } from "./examine";
import type { Remedy } from "./trouble";

const SIGNS = { good: ["✓", 32], warning: ["!", 33], trouble: ["✗", 31], unknown: ["–", 90] } as const;

/** The table, and below it what to do about each line that is not good. */
export function describe(examined: readonly Examined[], hasColors: boolean): string {
  const width = Math.max(...examined.map(({ trouble }) => trouble.name.length));
  const rows = examined.map(({ trouble, finding }) => {
    const [sign, color] = SIGNS[finding.state];
    return paint(`${sign} ${trouble.name.padEnd(width)}  ${finding.note}`, color, hasColors);
  });
  return [...rows, ...examined.flatMap(advice)].join("\n");
}

/** How many of each, for the closing line. */
export function count(examined: readonly Examined[]): string {
  const of = (state: string) => examined.filter(({ finding }) => finding.state === state).length;
  const parts = [`${of("good")} good`, `${of("trouble")} in trouble`];
  if (of("warning") > 0) parts.push(`${of("warning")} to decide`);
  if (of("unknown") > 0) parts.push(`${of("unknown")} unknown`);
  return parts.join(", ");
}

/** The remedy in lines, each command on one of its own to be copied. */
export function inLines(remedy: readonly Remedy[]): string[] {
  return remedy.flatMap(({ say, run }) => [`  ${say}`, ...(run === undefined ? [] : [`    ${run}`])]);
}

function advice({ trouble, finding }: Examined): string[] {
  if (finding.state !== "trouble" && finding.state !== "warning") return [];
  return ["", `${trouble.title} (docs/troubleshooting.md#${trouble.name})`, ...inLines(finding.remedy ?? trouble.remedy)];
}

const paint = (text: string, color: number, hasColors: boolean): string => (hasColors ? `\u001b[${color}m${text}\u001b[0m` : text);
