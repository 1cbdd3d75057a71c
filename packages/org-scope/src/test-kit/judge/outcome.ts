import { createHash } from "node:crypto";
import { OrgScopeError } from "../../errors.ts";

const NONE: ReadonlySet<string> = new Set();

export type Looking = {
  /** Whether the order of the answer's rows is looked at. */
  isOrdered?: boolean;
  /** Fields that are not looked at. */
  without?: ReadonlySet<string>;
};

/** What a call gave, as text that can be compared with that of the same call in another world. */
export type Outcome = { kind: "answer"; text: string; isEmpty: boolean } | { kind: "error"; text: string; isInvalid: boolean };

export async function outcomeOf(call: () => Promise<unknown>, { isOrdered = false, without = NONE }: Looking = {}): Promise<Outcome> {
  const begin = Date.now();
  try {
    const answer = canonical(await call(), { begin, without }, isOrdered);
    return { kind: "answer", text: JSON.stringify(answer) ?? "undefined", isEmpty: isNothing(answer) };
  } catch (error) {
    return { kind: "error", text: errorText(error), isInvalid: (error as Error).name === "PrismaClientValidationError" };
  }
}

/** Enough of an outcome to compare another with it, and to tell of it. */
export const gist = ({ text }: Outcome): string =>
  text.length <= 2_000 ? text : `${text.slice(0, 300)}… ${createHash("sha1").update(text).digest("hex")}`;

/** Name, code and message, without Prisma's picture of the source around the call. */
function errorText(error: unknown): string {
  const { name, message, code } = error as { name: string; message: string; code?: string };
  if (error instanceof OrgScopeError) return `${name} ${error.reason}: ${message}`;
  const said = message.includes("invocation") ? message.split("\n").filter(Boolean).slice(-1).join(" ") : message;
  return `${name}${code ? ` ${code}` : ""}: ${said}`;
}

type Fields = Readonly<Record<string, unknown>>;

/** Keys in order, rows in order unless they have one of their own, and what is new as of now called so. */
function canonical(value: unknown, look: { begin: number; without: ReadonlySet<string> }, isOrdered = false): unknown {
  if (typeof value === "bigint") return `${value}n`;
  if (value instanceof Date) return value.getTime() >= look.begin - 1_000 && value.getTime() <= Date.now() + 1_000 ? "now" : value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const all = value.map((one: unknown) => canonical(one, look));
    return isOrdered ? all : inOrder(all);
  }
  if (isDecimal(value)) return String(value);
  const fields = Object.entries(value as Fields).filter(([key]) => !look.without.has(key));
  return Object.fromEntries(fields.sort(([x], [y]) => (x < y ? -1 : 1)).map(([key, one]) => [key, canonical(one, look)]));
}

const inOrder = (values: readonly unknown[]): unknown[] =>
  values
    .map((one) => [JSON.stringify(one), one] as const)
    .sort(([x], [y]) => (x < y ? -1 : x > y ? 1 : 0))
    .map(([, one]) => one);

/** Prisma's Decimal: a number with a text of its own. */
const isDecimal = (value: object): boolean => "toFixed" in value && typeof value.toFixed === "function";

/** No row, no number but nought. */
function isNothing(answer: unknown): boolean {
  if (answer === null || answer === undefined || answer === 0) return true;
  if (Array.isArray(answer)) return answer.every(isNothing);
  return typeof answer === "object" && Object.values(answer).every(isNothing);
}
