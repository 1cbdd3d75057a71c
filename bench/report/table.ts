import { isMet, type Figure, type Measured } from "../figure";

export type Result = { figure: Figure; measured: Measured };

const number = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** One line for a figure: what came out, its spread, the goal, whether it is met. */
export function line({ figure, measured }: Result): string {
  const { median, low, high } = measured.value;
  const goal = "atMost" in figure.goal ? `≤ ${figure.goal.atMost}` : `≥ ${figure.goal.atLeast}`;
  const value = `${number(median)}${figure.unit ? ` ${figure.unit}` : ""}`;
  return `${isMet(figure, measured) ? "✓" : "✗"} ${figure.key.padEnd(24)} ${value.padStart(10)}  (${number(low)} to ${number(high)})  goal ${goal}`;
}

/** What else there is to say of it: its parts, and the others. */
export function details({ measured }: Result): string[] {
  const parts = Object.entries(measured.details ?? {}).map(([name, value]) => `${name} ${typeof value === "number" ? number(value) : value}`);
  const others = Object.entries(measured.others ?? {}).map(([name, other]) => `${name}: ${typeof other === "string" ? other : number(other.median)}`);
  return [...(parts.length > 0 ? [parts.join(", ")] : []), ...others].map((text) => `    ${text}`);
}
