import { expect, test } from "vitest";
import { describeKind } from "./support/kind.ts";

const uuid = (organization: unknown, n: number): string => `${String(organization).repeat(8)}-0000-4000-8000-${String(n).padStart(12, "0")}`;

describeKind(
  "columns that the database fills in, lists, unsupported types, and what Prisma's client ignores",
  {
    file: "columns",
    organizations: ["a", "b"],
    before: "CREATE SEQUENCE own_codes START 1000;",
    more: `
ALTER TABLE "Article" DROP COLUMN shout, ADD COLUMN shout text GENERATED ALWAYS AS (upper(title)) STORED;
ALTER TABLE "Journal" ADD FOREIGN KEY ("articleId") REFERENCES "Article" (id);
CREATE UNIQUE INDEX one_loud ON "Article" ("organizationId", title) WHERE 'BLUE' = ANY (colours);`,
    rows: (id, of) => [
      ["Organization", { id }],
      [
        "Article",
        { id: uuid(id, 1), organizationId: id, title: of("one"), price: "12.50", data: { of: [of("one")] }, bytes: Buffer.from(of("one")), words: ["x", of("one")], numbers: [1, 2], colours: ["RED", "BLUE"] },
        { id: uuid(id, 2), organizationId: id, title: "two" },
      ],
      ["Part", { organizationId: id, articleId: uuid(id, 1), weights: ["1.5", "2"] }],
    ],
    warnings: ["GLOBAL_UNIQUE unique public.Article Article_number_key"],
  },
  (world) => {
    test("the tenant makes rows whose values the database makes up", async () => {
      const { article } = world().a["both walls"];
      const parts = { create: [{ weights: [3] }] };
      const made = await article!.create!({ data: { title: "new", colours: ["RED"], parts }, include: { parts: true } });
      expect(made).toMatchObject({ organizationId: "a", shout: "NEW", number: expect.any(Number), code: expect.any(Number), parts: [{ organizationId: "a" }] });
      expect((made as { code: number }).code).toBeGreaterThanOrEqual(1000);
    });

    test("lists are filtered by and pushed to", async () => {
      const { article } = world().a["both walls"];
      expect(await article!.count!({ where: { words: { has: "x" }, colours: { hasEvery: ["RED", "BLUE"] } } })).toBe(1);
      expect(await article!.updateMany!({ where: { words: { isEmpty: false } }, data: { words: { push: "y" } } })).toEqual({ count: 1 });
      expect(await article!.count!({ where: { data: { path: ["of", "0"], equals: "a-one" } } })).toBe(1);
    });

    test("a table that the client ignores is closed to the tenant, and open to the unscoped client", async () => {
      await world().unscoped.$queryRawUnsafe(`INSERT INTO "Journal" VALUES ('b', NULL, 'theirs') RETURNING text`);
      for (const sql of ['SELECT * FROM "Journal"', `INSERT INTO "Journal" VALUES ('a', NULL, 'x') RETURNING 1`]) {
        await expect(world().a["both walls"].$queryRawUnsafe(sql)).rejects.toThrow(/permission denied for table Journal/);
      }
    });

    test("a column that the client ignores is of one's own rows only", async () => {
      expect(await world().a["both walls"].$queryRawUnsafe('SELECT DISTINCT "organizationId" FROM "Article" WHERE internal IS NULL')).toEqual([{ organizationId: "a" }]);
    });
  },
);
