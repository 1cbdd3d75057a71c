import type { Spread } from "./measure/statistics";
import type { World } from "./world/world";

/** One figure of the bench: what it is, what is aimed at, and how it is measured. */
export type Figure = {
  key: string;
  title: string;
  goal: { atMost: number } | { atLeast: number };
  unit?: string;
  measure(world: World): Promise<Measured>;
};

export type Measured = {
  value: Spread;
  /** The same of others, by their names; a text says why one takes no part. */
  others?: Readonly<Record<string, Spread | string>>;
  /** What the value was made of, for the table: e.g. milliseconds. */
  details?: Readonly<Record<string, number | string>>;
};

export const isMet = ({ goal }: Figure, { value }: Measured): boolean => ("atMost" in goal ? value.median <= goal.atMost : value.median >= goal.atLeast);
