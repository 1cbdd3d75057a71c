import { expect, test } from "vitest";
import { describeKind } from "./support/kind.ts";

describeKind(
  "many-to-many, implicit and explicit",
  {
    file: "many-to-many",
    organizations: ["a", "b"],
    global: [["Language", { code: "fr" }, { code: "en" }]],
    rows: (id, of) => {
      const number = id === "a" ? 1 : 2;
      return [
        ["Organization", { id }],
        ["Tag", { id: number, organizationId: id, name: "first" }],
        [
          "Article",
          { id: of("1"), organization: { connect: { id } }, title: "one", tags: { connect: { id: number } }, languages: { connect: [{ code: "fr" }, { code: "en" }] } },
          { id: of("2"), organization: { connect: { id } }, title: "two", related: { connect: { id: of("1") } } },
        ],
        ["Section", { id: of("1"), article: { connect: { id: of("1") } }, text: "first", marks: { connect: { id: number } }, languages: { connect: { code: "fr" } } }],
        ["Team", { id: of("1"), organization: { connect: { id } }, name: "one", languages: { connect: { code: "fr" } } }],
        ["Link", { organizationId: id, articleId: of("1"), tagId: number }],
        ["Rating", { articleId: of("1"), tagId: number, stars: 5 }],
      ];
    },
  },
  (world) => {
    test("a global row leads to one's own alone", async () => {
      const { language } = world().a["both walls"];
      const french = await language!.findUnique!({ where: { code: "fr" }, include: { articles: { select: { id: true } }, _count: { select: { teams: true, sections: true } } } });
      expect(french).toEqual({ code: "fr", articles: [{ id: "a-1" }], _count: { teams: 1, sections: 1 } });
    });

    test("joins are made, replaced and cut", async () => {
      const { article } = world().a["both walls"];
      const tags = { select: { tags: { select: { name: true } } } };
      const where = { id: "a-2" };
      expect(await article!.update!({ where, data: { tags: { create: { id: 100, name: "new" }, connect: { id: 1 } } }, ...tags })).toEqual({ tags: [{ name: "first" }, { name: "new" }] });
      expect(await article!.update!({ where, data: { tags: { set: [{ id: 1 }] } }, ...tags })).toEqual({ tags: [{ name: "first" }] });
      expect(await article!.update!({ where, data: { tags: { disconnect: { id: 1 } } }, ...tags })).toEqual({ tags: [] });
    });
  },
);
