import { afterAll, beforeAll, expect, test } from "vitest";
import { connectDesk, createDesk, type Connected, type ConnectOptions, type Desk, type DeskDb } from "../support/desk.ts";
import { NO_REWRITER } from "../support/no-rewriter.ts";
import { hasPgBouncer, startPgBouncer } from "../support/pgbouncer.ts";

const ORGANIZATIONS = Array.from({ length: 16 }, (_, index) => `org${String(index).padStart(2, "0")}`);
const OPERATIONS = 5_000;
const AT_ONCE = 48;

let desk: Desk;
beforeAll(async () => {
  desk = await createDesk(ORGANIZATIONS);
});
afterAll(() => desk.drop());

type Row = { organizationId?: unknown } | null;

/** One operation, and the organisations of the rows that it gave. */
type Work = (db: DeskDb, organization: string) => Promise<Row[]>;

const reads: Work[] = [
  async (db) => db.invoice.findMany(),
  async (db) => [await db.client.findFirst()],
  async (db, id) => Promise.all([1, 2, 3].map((n) => db.invoice.findUnique({ where: { id: `${id}-invoice-${n}` } }))),
  async (db) => db.$queryRawUnsafe('SELECT "organizationId" FROM "Invoice"'),
  async (db) => db.$transaction(async (tx) => [...(await tx.invoice.findMany()), ...(await tx.client.findMany())]),
  async (db) => (await db.$transaction([db.invoice.findMany(), db.client.findMany()] as const)).flat(),
];

const failures: Work[] = [
  async (db) => db.$queryRawUnsafe("SELECT 1 / 0"),
  async (db, id) => [await db.client.create({ data: { organizationId: id, name: "Client 1" } })],
  async (db) => db.$transaction(async (tx) => Promise.reject(new Error(String((await tx.invoice.findMany()).length)))),
  async (db) => (await db.$transaction([db.invoice.findMany(), db.$queryRawUnsafe("SELECT 1 / 0")] as const)).flat(),
];

const TITLE = `${OPERATIONS} operations of ${ORGANIZATIONS.length} organisations`;

test.each([1, 4])(`${TITLE} on %i connections`, (max) => interleave({ max }));

test.skipIf(!hasPgBouncer())(`${TITLE} through PgBouncer in transaction mode (skipped where it is not installed)`, async () => {
  const bouncer = await startPgBouncer(desk.database.url, 3);
  try {
    await interleave({ max: 8, connectionString: bouncer.url });
  } finally {
    await bouncer.stop();
  }
});

/** Wall 1 is off: only the settings that ride along keep the organisations apart. */
async function interleave(config: ConnectOptions): Promise<void> {
  const connected = connectDesk(desk, { ...config, scope: { rewriter: NO_REWRITER }, client: { transactionOptions: { maxWait: 60_000, timeout: 60_000 } } });
  const outcome = { operations: 0, failed: 0, unscoped: 0, wrong: [] as unknown[] };

  async function operate(n: number): Promise<void> {
    outcome.operations += 1;
    if (n % 17 === 0) return unscoped(connected);
    const organization = ORGANIZATIONS[(n * 7) % ORGANIZATIONS.length]!;
    const work = n % 5 === 0 ? failures[(n / 5) % failures.length]! : reads[n % reads.length]!;
    const rows = await work(connected.db(organization), organization).catch(() => void (outcome.failed += 1));
    if (rows && (rows.length === 0 || rows.some((row) => row?.organizationId !== organization))) outcome.wrong.push({ n, organization, rows });
  }

  async function unscoped({ prisma }: Connected): Promise<void> {
    outcome.unscoped += 1;
    const seen = await prisma.$queryRawUnsafe(
      `SELECT count(*)::int AS n, current_setting('role') AS role, coalesce(current_setting('app.organization_id', true), '') AS setting FROM "Invoice"`,
    );
    if (JSON.stringify(seen) !== JSON.stringify([{ n: 48, role: "none", setting: "" }])) outcome.wrong.push({ unscoped: seen });
  }

  let next = 0;
  const worker = async () => {
    while (next < OPERATIONS) await operate((next += 1));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await connected.close();
  expect(outcome.wrong).toEqual([]);
  expect(outcome.operations).toBe(OPERATIONS);
  expect(outcome.failed).toBeGreaterThan(OPERATIONS * 0.18);
}
