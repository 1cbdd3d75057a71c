import { expect, test } from "vitest";
import { describeKind } from "./support/kind.ts";

/** The rewriter says so, and PostgreSQL where it is not there. */
const DENIED = /is hidden|permission denied/;

describeKind(
  "hidden models and fields",
  {
    file: "hidden",
    organizations: ["a", "b"],
    rows: (id, of) => [
      ["Organization", { id }],
      ["Person", { id: of("1"), organizationId: id, name: "one", passwordHash: "hash" }],
      ["Note", { id: of("1"), personId: of("1"), text: "one" }],
      ["Key", { id: of("1"), personId: of("1") }],
      ["Secret", { id: of("1"), organizationId: id }],
    ],
  },
  (world) => {
    test("a hidden model is neither read nor written nor asked about", async () => {
      const { secret, key, person } = world().a["both walls"];
      for (const denied of [
        secret!.findMany!(),
        secret!.create!({ data: { id: "new" } }),
        secret!.deleteMany!(),
        key!.count!(),
        person!.findMany!({ include: { keys: true } }),
        person!.findMany!({ where: { keys: { some: {} } } }),
        person!.update!({ where: { id: "a-1" }, data: { keys: { create: {} } } }),
      ]) {
        await expect(denied).rejects.toThrow(DENIED);
      }
    });

    test("a hidden field is not read, not even one's own or by a filter, and is written where it is known", async () => {
      const { person, $queryRawUnsafe } = world().a["both walls"];
      expect(await person!.findMany!({ omit: { passwordHash: false } })).toEqual([{ id: "a-1", organizationId: "a", name: "one" }]);
      await expect(person!.count!({ where: { passwordHash: { startsWith: "h" } } })).rejects.toThrow(DENIED);
      await expect($queryRawUnsafe.call(world().a["both walls"], 'SELECT "password hash" FROM "Person"')).rejects.toThrow(DENIED);
      expect(await person!.updateMany!({ data: { passwordHash: "other" } })).toEqual({ count: 1 });
    });
  },
);
