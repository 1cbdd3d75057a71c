import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { createOrgScope } from "../../../src/client/create-org-scope.ts";
import { applyPlan } from "../../../src/plan/apply.ts";
import { createOrgPool } from "../../../src/pool/org-pool.ts";
import type { Database } from "../../support/database.ts";
import { loadSchema } from "../../support/fixture.ts";
import { readPrismaSchema } from "../../support/prisma-schema.ts";
import { startWireProxy, type WireProxy } from "../../support/wire-proxy.ts";

/** A lazy answer, from which one can go on to relations. */
export type Answer = Promise<unknown> & Readonly<Record<string, (args?: object) => Answer>>;
type Model = Readonly<Record<string, (args?: object) => Answer>> & { fields: Readonly<Record<string, unknown>> };

export type Db = Readonly<Record<"organization" | "shelf" | "item" | "part" | "detail" | "tag" | "memo" | "color", Model>> & {
  $transaction<Result>(work: (tx: Db) => Promise<Result>, options?: object): Promise<Result>;
  $transaction(promises: readonly Promise<unknown>[], options?: object): Promise<unknown[]>;
  $queryRaw(query: unknown, ...values: unknown[]): Answer;
  $executeRaw(query: unknown, ...values: unknown[]): Answer;
  $queryRawUnsafe(query: string, ...values: unknown[]): Answer;
  $executeRawUnsafe(query: string, ...values: unknown[]): Answer;
};

type Client = Db & { $extends(extension: object): Client; $disconnect(): Promise<void> };

/** Prisma's own namespace of the generated client, as far as calls need it. */
export type PrismaNamespace = {
  Decimal: new (value: string) => object;
  sql(texts: TemplateStringsArray, ...values: unknown[]): object;
  join(values: readonly unknown[]): object;
  validator(): (value: object) => object;
  JsonNull: unknown;
  DbNull: unknown;
  AnyNull: unknown;
  skip: unknown;
};

export type Side = { database: Database; proxy: WireProxy; db: Db; close(): Promise<void> };

/** Two databases with the same rows of one organisation: one for the plain client, one for the scoped client under all walls. */
export type Shop = { Prisma: PrismaNamespace; plain: Side; scoped: Side; close(): Promise<void> };

export type ShopOptions = {
  /** The client that was generated with preview features. */
  withPreviews?: boolean;
  /** Options of PrismaClient. */
  client?: object;
  /** What the application makes of its client before it is scoped. */
  extend?: (client: Client) => Client;
};

const SOURCE = readFileSync(new URL("../shop.prisma", import.meta.url), "utf8");

export async function openShop({ withPreviews = false, client = {}, extend = (it) => it }: ShopOptions = {}): Promise<Shop> {
  const fixture = await loadSchema<Client>(SOURCE);
  const { clientFolder } = await readPrismaSchema(SOURCE);
  const generated = withPreviews
    ? (createRequire(join(clientFolder, "index.js"))("../preview/index.js") as Pick<typeof fixture, "PrismaClient" | "Prisma">)
    : fixture;
  const connect = (adapter: PrismaPg) => extend(new generated.PrismaClient({ adapter, errorFormat: "minimal", ...client }));
  const side = async (dbOf: (url: string) => { db: Db; prisma: Client }): Promise<Side> => {
    const database = await fixture.createDatabase();
    await applyPlan(database.url, fixture.schema);
    await database.sql(ROWS);
    const proxy = await startWireProxy(database.url);
    const { db, prisma } = dbOf(proxy.url);
    await Promise.all([db.item.count!(), db.item.count!()]);
    return {
      database,
      proxy,
      db,
      async close() {
        await prisma.$disconnect();
        await proxy.close();
        await database.drop();
      },
    };
  };
  const plain = await side((connectionString) => {
    const prisma = connect(new PrismaPg({ connectionString, max: 2 }));
    return { db: prisma, prisma };
  });
  const scoped = await side((connectionString) => {
    const pool = createOrgPool({ connectionString, max: 2 });
    const prisma = connect(new PrismaPg(pool, { disposeExternalPool: true }));
    return { db: createOrgScope({ schema: fixture.schema, pool })(prisma, "a") as unknown as Db, prisma };
  });
  const close = async () => void (await Promise.all([plain.close(), scoped.close()]));
  return { Prisma: generated.Prisma as unknown as PrismaNamespace, plain, scoped, close };
}

const ROWS = `
  INSERT INTO "Organization" VALUES ('a', 'The only one');
  INSERT INTO "Color" VALUES ('red', 'Red'), ('blue', 'Blue');
  INSERT INTO "Shelf" SELECT 'shelf' || n, 'a', 'Shelf ' || n FROM generate_series(1, 3) n;
  INSERT INTO "Item" (id, "organizationId", number, title, kind, price, ratio, big, "soldAt", day, data, bytes, labels, "shelfId")
    SELECT 'item' || n, 'a', n, 'Item ' || n, (CASE WHEN n % 2 = 0 THEN 'FANCY' ELSE 'PLAIN' END)::"Kind", n * 1.25, n / 3.0, 9007199254740993 + n,
      '2026-01-01T10:00:00Z'::timestamptz + n * interval '1 day', '2026-01-01'::date + n, jsonb_build_object('n', n, 'list', jsonb_build_array(1, n)),
      decode(lpad(to_hex(n), 4, '0'), 'hex'), ARRAY['l' || n, 'all'], CASE WHEN n < 9 THEN 'shelf' || (n % 2 + 1) END
    FROM generate_series(1, 12) n;
  INSERT INTO "Part" SELECT 'part' || n, 'item' || (n % 4 + 1), 'Part ' || n, CASE WHEN n % 2 = 0 THEN 'red' END FROM generate_series(1, 8) n;
  INSERT INTO "Detail" VALUES ('detail1', 'item1', 'About one'), ('detail2', 'item2', 'About two');
  INSERT INTO "Tag" SELECT 'tag' || n, 'a', 'Tag ' || n FROM generate_series(1, 3) n;
  INSERT INTO "_ItemToTag" VALUES ('item1', 'tag1'), ('item1', 'tag2'), ('item2', 'tag1');
  INSERT INTO "Memo" VALUES ('memo1', 'a', 'First', 'shelf1'), ('memo2', 'a', 'Second', 'shelf2')`;
