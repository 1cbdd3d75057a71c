import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyDatabase } from "../../../src/verify/index.ts";
import { attacksOf } from "./attacks.ts";
import { crossingsOf } from "./crossings.ts";
import { outcome, propertyName, visibleModels, type Row } from "./client.ts";
import { readsOf } from "./reads.ts";
import { keepCopy, seenBy, takeStock, type Stock } from "./stock.ts";
import { openWorld, WALLS, type Kind, type Walls, type World } from "./world.ts";

export type KindOptions = Kind & {
  /** Findings of `verify` that belong to the schema. */
  warnings?: readonly string[];
};

type Rows = Map<string, { own: readonly Row[]; foreign: readonly Row[] }>;

/**
 * One kind of schema through the whole engine: two organisations' rows in a database under all three walls. `more` are
 * tests of what is special about the kind.
 */
export function describeKind(title: string, kind: KindOptions, more?: (world: () => World) => void): void {
  describe(title, () => {
    let world: World;
    let rows: Rows;

    beforeAll(async () => {
      world = await openWorld(kind);
      rows = await rowsByOwner(world);
    });
    afterAll(() => world?.close());

    test("the database is what the schema says", async () => {
      const findings = await verifyDatabase(world.small.url, world.schema, { ...world.small.options, rows: true });
      expect(findings.map(({ rule, object }) => `${rule} ${object}`)).toEqual(kind.warnings ?? []);
      expect((await world.small.apply()).changed).toBe(false);
    });

    test.each(WALLS)("reads of every shape answer as if the other did not exist: %s", async (walls) => {
      const reads = readsOf(world.schema, (model) => [...rows.get(model.name)!.own, ...rows.get(model.name)!.foreign]);
      for (const { title: read, model, operation, args } of reads) {
        const [scoped, alone] = [world.a[walls], world.alone].map((client) => outcome(() => client[propertyName(model)]![operation]!(args)));
        expect(await scoped, read).toEqual(await alone);
      }
      expect(reads.length).toBeGreaterThan(10);
    });

    test.each(WALLS)("writes reach no row of the other: %s", async (walls) => {
      await attack(world, rows, walls);
    });

    test("references across organisations are refused by the database, whoever writes them", async () => {
      const before = await takeStock(world);
      for (const { title: crossing, sql } of crossingsOf(world, rows)) {
        const refused = world.small.asSuperuser(`BEGIN; ${sql}`);
        await expect(refused, crossing).rejects.toMatchObject({ code: "23503" });
      }
      expect(await takeStock(world)).toEqual(before);
    });

    more?.(() => world);
  });
}

async function rowsByOwner(world: World): Promise<Rows> {
  const found: Rows = new Map();
  for (const model of visibleModels(world.schema)) {
    const [all, own] = (await Promise.all([world.unscoped, world.alone].map((client) => client[propertyName(model)]!.findMany!()))) as [Row[], Row[]];
    const texts = new Set(own.map(text));
    found.set(model.name, { own, foreign: all.filter((row) => !texts.has(text(row))) });
    const isOneOfGlobal = model.ownership.kind === "global";
    expect([own.length > 0, isOneOfGlobal || all.length > own.length], `rows of both in ${model.name}`).toEqual([true, true]);
  }
  return found;
}

async function attack(world: World, rows: Rows, walls: Walls): Promise<void> {
  const attacks = attacksOf(world.schema, (model) => rows.get(model.name)!).filter(({ needsDatabase }) => !needsDatabase || walls !== "the rewriter alone");
  const restore = await keepCopy(world);
  try {
    const inside = await insideOf(world, restore);
    for (const { title, model, operation, args, mustFail } of attacks) {
      const result = await outcome(() => world.a[walls][propertyName(model)]![operation]!(args));
      if (mustFail) expect(result, title).toHaveProperty("failure");
      expect(result, title).not.toHaveProperty("failure", "PrismaClientValidationError");
      await inside(title);
    }
  } finally {
    await restore();
    await world.superuser.query("DROP SCHEMA kept CASCADE");
  }
}

/** Makes sure that all rows of the other are there as they were and that new ones are A's, and puts everything back. */
async function insideOf(world: World, restore: () => Promise<void>): Promise<(title: string) => Promise<void>> {
  const [a, b] = world.organizations;
  const [before, others] = [await takeStock(world), await seenBy(world, b)];
  return async (title) => {
    const after = await takeStock(world);
    if (isSame(before, after)) return;
    expect([...others].filter((row) => !after.has(row)), `${title}: the other's rows that are gone`).toEqual([]);
    const own = await seenBy(world, a);
    expect([...after].filter((row) => !before.has(row) && !own.has(row)), `${title}: new rows that are not A's`).toEqual([]);
    await restore();
  };
}

const isSame = (one: Stock, other: Stock): boolean => one.size === other.size && [...one].every((row) => other.has(row));
const text = (row: Row): string => JSON.stringify(row, (_key, value: unknown) => (typeof value === "bigint" ? String(value) : value));
