import { expect, test } from "vitest";
import { describeKind } from "./support/kind.ts";

describeKind(
  "sub-entities of depth three, and with two parents",
  {
    file: "sub-entities",
    organizations: ["a", "b"],
    rows: (id, of) => [
      ["Organization", { id }],
      ["Project", { id: of("1"), organizationId: id, name: "one" }],
      ["Stage", { id: of("1"), projectId: of("1"), name: "one" }],
      ["Task", { id: of("1"), stageId: of("1"), name: "one" }, { id: of("2"), stageId: of("1"), name: "two" }],
      ["Person", { id: of("1"), organizationId: id, name: "one" }],
      ["Time", { id: of("1"), taskId: of("1"), personId: of("1"), minutes: 5 }],
      ["Block", { fromId: of("1"), toId: of("2"), reason: "first" }],
    ],
  },
  (world) => {
    test("a whole tree is made in one write and deleted in one", async () => {
      const { project, time } = world().a["both walls"];
      const times = { create: { id: "new", minutes: 1, person: { connect: { id: "a-1" } } } };
      const stages = { create: { id: "new", name: "new", tasks: { create: { id: "new", name: "new", times } } } };
      await project!.create!({ data: { id: "new", name: "new", stages } });
      expect(await time!.findMany!({ select: { id: true }, orderBy: { minutes: "asc" } })).toEqual([{ id: "new" }, { id: "a-1" }]);
      await project!.delete!({ where: { id: "new" } });
      expect(await time!.count!()).toBe(1);
      expect(await world().unscoped.time!.count!()).toBe(2);
    });

    test("the parent that does not own is checked as well", async () => {
      const data = { id: "new", minutes: 1, taskId: "a-1", personId: "b-1" };
      await expect(world().a["both walls"].time!.create!({ data })).rejects.toMatchObject({ code: "P2003" });
      await expect(world().unscoped.time!.create!({ data })).rejects.toMatchObject({ code: "P2003" });
    });
  },
);
