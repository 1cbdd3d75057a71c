import type { DeskDb } from "../../support/desk.ts";

/** For whom, and as which operation of the run, a task is done. */
export type Subject = {
  db: DeskDb;
  organization: string;
  /** Another organisation, whose rows must never show. */
  neighbour: string;
  n: number;
  /** The id of the invoice that the task may write. */
  invoice: string;
};

export type Task = {
  name: string;
  weight: number;
  /** Whether it is made to fail. */
  fails?: boolean;
  /** Whether it writes the subject's invoice with its two lines, all or nothing. */
  writes?: boolean;
  /** Its answer names the organisation, and no other; undefined where it gives no rows. */
  run(subject: Subject): Promise<unknown>;
};

/** The answer is not what this organisation has. */
export class WrongAnswer extends Error {}

export function expectSame(actual: unknown, expected: unknown): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new WrongAnswer(`${is} instead of ${should}`);
}

/** The subject's invoice, with two lines that name the organisation. */
export function newInvoice({ organization, invoice, n }: Subject) {
  const lines = [1, 2].map((line) => ({ id: `${invoice}-line-${line}`, text: organization }));
  return { id: invoice, organizationId: organization, number: 1_000 + n, clientId: `${organization}-client-1`, lines: { create: lines } };
}

/** What the organisations own from the start, beside what `createDesk` gave them. */
export const NOTES = 2;
export const CLIENTS = 2;
