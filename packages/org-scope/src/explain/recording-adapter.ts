/** What Prisma sends to the database: a statement, or the bounds of a transaction. */
export type Recorded = { kind: "statement"; sql: string; values: readonly unknown[] } | { kind: "begin" | "commit" | "rollback" };

/** The answer to a statement, as Prisma's driver adapters give it: column types by their number there. */
export type MadeUpRows = { columnNames: string[]; columnTypes: number[]; rows: unknown[][] };

type Query = { sql: string; args: unknown[] };

/**
 * A driver adapter, as Prisma lets anybody write one (SqlDriverAdapterFactory of @prisma/driver-adapter-utils), that
 * keeps each statement and answers with whatever is made up for it. No database is behind it.
 */
export function recordingAdapter(record: (one: Recorded) => void, answer: (sql: string) => MadeUpRows) {
  const about = { provider: "postgres", adapterName: "@prisma/adapter-pg" } as const;
  const queryable = {
    ...about,
    async queryRaw({ sql, args }: Query): Promise<MadeUpRows> {
      if (isStatement(sql)) record({ kind: "statement", sql, values: args });
      return answer(sql);
    },
    async executeRaw({ sql, args }: Query): Promise<number> {
      if (isStatement(sql)) record({ kind: "statement", sql, values: args });
      return 1;
    },
  };
  async function startTransaction() {
    record({ kind: "begin" });
    return {
      ...queryable,
      options: { usePhantomQuery: true },
      commit: async () => record({ kind: "commit" }),
      rollback: async () => record({ kind: "rollback" }),
    };
  }
  const adapter = {
    ...queryable,
    startTransaction,
    async executeScript(): Promise<void> {},
    async dispose(): Promise<void> {},
    getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
  };
  return { ...about, connect: async () => adapter };
}

/** Transactions are told of by their own calls. */
const isStatement = (sql: string): boolean => sql !== "BEGIN" && sql !== "COMMIT" && sql !== "ROLLBACK";
