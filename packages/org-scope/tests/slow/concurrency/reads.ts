import { CLIENTS, expectSame, type Task } from "./task.ts";

const firstInvoices = { take: 10, orderBy: { id: "asc" } };
const byOrganization = 'SELECT "organizationId", current_setting(\'app.organization_id\') AS setting, count(*)::int AS n FROM "Client" GROUP BY 1';

export const READS: readonly Task[] = [
  {
    name: "findMany with relations",
    weight: 3,
    run: ({ db }) => db.invoice.findMany({ ...firstInvoices, include: { lines: true, client: { include: { contacts: true } } } }),
  },
  {
    name: "findUnique, six at once",
    weight: 3,
    async run({ db, organization, neighbour }) {
      const ids = [1, 2, 3].flatMap((n) => [`${organization}-invoice-${n}`, `${neighbour}-invoice-${n}`]);
      const found = await Promise.all(ids.map((id) => db.invoice.findUnique({ where: { id }, include: { client: true } })));
      expectSame(
        found.map((invoice) => invoice?.id ?? null),
        ids.map((id) => (id.startsWith(organization) ? id : null)),
      );
      return found;
    },
  },
  {
    name: "nested includes",
    weight: 2,
    async run({ db }) {
      const clients = await db.client.findMany({ include: { contacts: true, notes: true, invoices: { ...firstInvoices, include: { lines: true } } } });
      expectSame(clients.length, CLIENTS);
      return clients;
    },
  },
  {
    name: "count and groupBy",
    weight: 2,
    async run({ db, organization }) {
      expectSame(await db.client.count(), CLIENTS);
      const groups = await db.client.groupBy({ by: ["organizationId"], _count: true });
      expectSame(groups, [{ _count: CLIENTS, organizationId: organization }]);
      return groups;
    },
  },
  { name: "the organisation itself", weight: 1, run: ({ db }) => db.organization.findMany() },
  {
    name: "raw SQL",
    weight: 2,
    async run({ db, organization }) {
      const rows = await db.$queryRawUnsafe(byOrganization);
      expectSame(rows, [{ organizationId: organization, setting: organization, n: CLIENTS }]);
      return rows;
    },
  },
  {
    name: "raw SQL that sets another organisation for good",
    weight: 1,
    run: async ({ db, neighbour }) => void (await db.$queryRawUnsafe("SELECT set_config('app.organization_id', $1, false)", neighbour)),
  },
  {
    name: "interactive transaction that reads",
    weight: 2,
    run: ({ db }) =>
      db.$transaction(async (tx) => [await tx.client.findMany(), ...(await Promise.all([tx.invoice.findFirst(), tx.$queryRawUnsafe(byOrganization), tx.note.findMany()]))]),
  },
  { name: "batch that reads", weight: 2, run: ({ db }) => db.$transaction([db.client.findMany(), db.note.findMany(), db.invoice.findFirst()]) },
];
