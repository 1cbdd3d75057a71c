import { expect, test } from "vitest";
import { describeKind } from "./support/kind.ts";

describeKind(
  "self relations: trees, chains, friends",
  {
    file: "self-relations",
    organizations: ["a", "b"],
    rows: (id, of) => [
      ["Organization", { id }],
      ["Folder", { id: of("root"), organizationId: id, name: "root" }, { id: of("leaf"), organizationId: id, name: "leaf", parentId: of("root") }],
      ["Account", { id: of("root"), organizationId: id, name: "root", parentId: of("root") }, { id: of("leaf"), organizationId: id, name: "leaf", parentId: of("root") }],
      [
        "Person",
        { id: of("1"), organization: { connect: { id } }, name: "one" },
        { id: of("2"), organization: { connect: { id } }, name: "two", before: { connect: { id: of("1") } }, friends: { connect: { id: of("1") } } },
      ],
      ["File", { id: of("1"), folderId: of("leaf"), name: "one" }, { id: of("2"), folderId: of("root"), originId: of("1"), name: "two" }],
    ],
    warnings: ["CROSSING_KEY foreign key public.Folder Folder_parentId_fkey", "CROSSING_KEY foreign key public.Person Person_beforeId_fkey"],
  },
  (world) => {
    test("a tree is made in one write, and stays inside", async () => {
      const { folder, account } = world().a["both walls"];
      const children = { create: [{ id: "n2", name: "below", children: { create: { id: "n3", name: "lowest" } } }] };
      await folder!.create!({ data: { id: "n1", name: "top", children } });
      expect(await folder!.findMany!({ where: { id: { in: ["n1", "n2", "n3"] } }, select: { organizationId: true } })).toEqual(Array(3).fill({ organizationId: "a" }));
      expect(await account!.create!({ data: { id: "n1", parentId: "n1", name: "its own root" } })).toMatchObject({ organizationId: "a" });
    });
  },
);
