import type { DeskDb } from "../../support/desk.ts";
import { newInvoice, type Subject, type Task } from "./task.ts";

type Transaction = Parameters<Parameters<DeskDb["$transaction"]>[0] & ((tx: DeskDb) => unknown)>[0];

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A transaction that has written the invoice when `end` brings it down. */
const afterWriting = (end: (tx: Transaction, subject: Subject) => Promise<unknown>, options = {}) => (subject: Subject) =>
  subject.db.$transaction(async (tx) => {
    await tx.invoice.create({ data: newInvoice(subject) });
    return end(tx, subject);
  }, options);

const failing: readonly Omit<Task, "fails">[] = [
  { name: "a row that exists", weight: 4, run: ({ db, organization }) => db.client.create({ data: { organizationId: organization, name: "Client 1" } }) },
  {
    name: "a nested row that exists",
    weight: 4,
    writes: true,
    run(subject) {
      const lines = { create: [{ text: subject.organization }, { id: `${subject.organization}-line`, text: subject.organization }] };
      return subject.db.invoice.create({ data: { ...newInvoice(subject), lines } });
    },
  },
  { name: "raw SQL that fails", weight: 4, run: ({ db }) => db.$queryRawUnsafe("SELECT 1 / (SELECT 0)") },
  { name: "transaction whose middle fails", weight: 4, writes: true, run: afterWriting((tx) => tx.$queryRawUnsafe("SELECT 1 / (SELECT 0)")) },
  { name: "transaction that the application leaves", weight: 4, writes: true, run: afterWriting(() => Promise.reject(new Error("thrown by the application"))) },
  {
    name: "batch whose end fails",
    weight: 4,
    writes: true,
    run: (subject) => {
      const { db, organization } = subject;
      return db.$transaction([db.invoice.create({ data: newInvoice(subject) }), db.client.create({ data: { organizationId: organization, name: "Client 2" } })]);
    },
  },
  {
    name: "statement timeout",
    weight: 2,
    writes: true,
    run: afterWriting(async (tx) => {
      await tx.$executeRawUnsafe("SET LOCAL statement_timeout = 5");
      return tx.$queryRawUnsafe("SELECT pg_sleep(5)::text");
    }),
  },
  { name: "request cancelled", weight: 2, run: ({ db }) => db.$queryRawUnsafe("SELECT cancel_me(), pg_sleep(5)::text") },
  { name: "request cancelled in a transaction", weight: 2, writes: true, run: afterWriting((tx) => tx.$queryRawUnsafe("SELECT cancel_me(), pg_sleep(5)::text")) },
  { name: "connection killed", weight: 0.3, run: ({ db }) => db.$queryRawUnsafe("SELECT terminate_me(), pg_sleep(5)::text") },
  { name: "connection killed in a transaction", weight: 0.3, writes: true, run: afterWriting((tx) => tx.$queryRawUnsafe("SELECT terminate_me(), pg_sleep(5)::text")) },
  {
    name: "transaction that takes too long",
    weight: 0.5,
    writes: true,
    run: afterWriting(async (tx) => {
      await wait(30);
      return tx.invoice.count();
    }, { timeout: 15 }),
  },
  { name: "query timeout", weight: 0.02, run: ({ db }) => db.$queryRawUnsafe("SELECT pg_sleep(30)::text") },
];

/** `cancel_me` and `terminate_me` do to their own backend what an administrator would. */
export const FAILURES: readonly Task[] = failing.map((task) => ({ ...task, fails: true }));

/** It fails when no connection is free within a millisecond, and else writes. */
export const IMPATIENT: Task = {
  name: "transaction that does not wait for a connection",
  weight: 1,
  writes: true,
  run: afterWriting((tx, { invoice }) => tx.invoice.findFirst({ where: { id: invoice } }), { maxWait: 1 }),
};
