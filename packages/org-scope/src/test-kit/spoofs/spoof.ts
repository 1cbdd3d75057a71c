import type { Target } from "./target.ts";

/** One call of A, as data: the same call can be made with and without B's rows there, and be told in a report. */
export type Call = {
  operation: string;
  args?: unknown;
  /** Relations that are followed from the answer: `findUnique(…).client().invoices()`. */
  path?: readonly string[];
  /** Made inside a transaction of this form. */
  within?: "interactive" | "batch";
  /** Whether the order of the answer's rows is the answer's own. */
  isOrdered?: boolean;
};

/** One way in which A may try to reach B. */
export type Spoof = {
  name: string;
  /** Why an answer may differ from that in a world without B, though nothing of B is shown or touched; told, not hidden. */
  tells?: string;
  calls(target: Target): Iterable<Call>;
};
