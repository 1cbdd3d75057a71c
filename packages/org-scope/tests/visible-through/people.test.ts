import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MEMBERS_OF_A, openOffice, type Office, type OfficeDb } from "./support/office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office?.close());

const id = { id: true } as const;
const ids = (rows: unknown): string[] => (rows as { id: string }[]).map((row) => row.id).sort();
const byId = { orderBy: { id: "asc" } };

describe.each(["both walls", "the rewriter alone", "row-level security alone"] as const)("%s", (walls) => {
  let a: OfficeDb;
  let b: OfficeDb;
  const hasRewriter = walls !== "row-level security alone";
  const hasPolicies = walls !== "the rewriter alone";
  beforeAll(() => {
    [a, b] = [office.walls[walls]("a"), office.walls[walls]("b")];
  });

  test("each sees its own people, whether they are still there or have left, and nobody else", async () => {
    expect(ids(await a.person.findMany())).toEqual(MEMBERS_OF_A);
    expect(ids(await b.person.findMany())).toEqual(["boris", "clara"]);
    expect(ids(await a.profile.findMany())).toEqual(MEMBERS_OF_A.map((name) => `profile-${name}`));
    expect(ids(await a.guild.findMany())).toEqual(["both", "ga"]);
    expect(ids(await a.badge.findMany())).toEqual(["first", "second"]);
  });

  test("by key, also several in one tick, and by a compound of conditions", async () => {
    const found = await Promise.all(["anna", "boris", "gone", "clara"].map((one) => a.person.findUnique({ where: { id: one }, select: id })));
    expect(found).toEqual([{ id: "anna" }, null, null, { id: "clara" }]);
    expect(await a.person.findUnique({ where: { email: "boris@example.org" } })).toBeNull();
    expect(await a.person.findFirst({ where: { OR: [{ id: "boris" }, { email: { contains: "gone" } }] } })).toBeNull();
    expect(await a.person.findMany({ where: { members: { some: { organizationId: "b" } }, id: { not: "clara" } } })).toEqual([]);
  });

  test("counts, sums, groups and cursors", async () => {
    expect(await a.person.count()).toBe(4);
    expect(await a.person.aggregate({ _count: true, _max: { name: true } })).toEqual({ _count: 4, _max: { name: "lena" } });
    expect(await a.person.groupBy({ by: ["name"], orderBy: { name: "asc" } })).toEqual(MEMBERS_OF_A.map((name) => ({ name })));
    expect(ids(await a.person.findMany({ ...byId, cursor: { id: "axel" } }))).toEqual(["axel", "clara", "lena"]);
    expect(await a.person.findMany({ ...byId, cursor: { id: "boris" } })).toEqual([]);
    expect(await a.guild.findMany({ ...byId, cursor: { id: "gb" } })).toEqual([]);
    expect(await a.profile.findMany({ ...byId, cursor: { id: "profile-gone" } })).toEqual([]);
    expect(await a.profile.findMany({ ...byId, cursor: { personId: "clara" }, take: 1, select: id })).toEqual([{ id: "profile-clara" }]);
  });

  test("lists of people, from whatever they are reached", async () => {
    const [first] = (await a.badge.findMany({ ...byId, include: { people: true, _count: true } })) as [{ people: unknown; _count: object }];
    expect([ids(first.people), first._count]).toEqual([MEMBERS_OF_A, { people: 4 }]);
    expect(await a.organization.findMany({ select: { recent: { select: id }, _count: { select: { recent: true } } } })).toEqual([{ recent: [], _count: { recent: 0 } }]);
    expect(await a.team.findMany({ select: { people: { select: id }, _count: true } })).toEqual([{ people: [{ id: "anna" }], _count: { people: 1, guilds: 2 } }]);
    expect(await a.person.findMany({ where: { id: "anna" }, select: { mentored: { select: id } } })).toEqual([{ mentored: [{ id: "axel" }] }]);
  });

  test("a person whom the organisation does not see is null to those who refer to them, also where the key is required", async () => {
    const tasks = await a.task.findMany({ ...byId, select: { ...id, assignee: { select: { name: true } }, reviewer: { select: id } } });
    expect(tasks).toEqual([
      { id: "left", assignee: { name: "lena" }, reviewer: { id: "lena" } },
      { id: "lost", assignee: null, reviewer: { id: "anna" } },
      { id: "orphan", assignee: null, reviewer: null },
      { id: "own", assignee: { name: "axel" }, reviewer: { id: "anna" } },
      { id: "shared", assignee: { name: "clara" }, reviewer: { id: "clara" } },
    ]);
    expect(await a.step.findMany({ ...byId, select: { by: { select: { name: true, members: { select: id } } } } })).toEqual([{ by: { name: "anna", members: [{ id: "m1" }] } }, { by: null }]);
    expect(await a.person.findFirst({ where: { id: "clara" }, select: { mentor: true } })).toEqual({ mentor: null });
    const answer = await a.task.findFirst({ where: { id: "own" }, include: { assignee: { include: { _count: { select: { assigned: true } } } } } });
    expect(answer).toMatchObject({ assignee: { id: "axel", _count: { assigned: 1 } } });
    expect(Object.keys((answer!.assignee as { _count: object })._count)).toEqual(["assigned"]);
  });

  test("filters see the same people", async () => {
    const tasks = async (where: object) => ids(await a.task.findMany({ where }));
    expect(await tasks({ assignee: { name: { in: ["gone", "boris", "lena"] } } })).toEqual(["left"]);
    expect(await tasks({ reviewer: { mentored: { some: {} } } })).toEqual(["lost", "own"]);
    expect(ids(await a.badge.findMany({ where: { people: { some: { id: "gone" } } } }))).toEqual([]);
    expect(ids(await a.badge.findMany({ where: { people: { none: { id: { startsWith: "b" } } } } }))).toEqual(["first", "second"]);
    expect(ids(await a.member.findMany({ where: { person: { name: "clara" } } }))).toEqual(["m3"]);
  });

  test("the list of members sorts by their names", async () => {
    const rows = await a.member.findMany({ orderBy: { person: { name: "desc" } }, select: { person: { select: { name: true } } } });
    expect(rows.map(({ person }) => (person as { name: string }).name)).toEqual([...MEMBERS_OF_A].reverse());
  });

  test("an order by people who may be others' is refused, or takes them for none", async () => {
    const rows = a.task.findMany({ orderBy: { assignee: { name: "asc" } }, select: id });
    if (hasRewriter) await expect(rows).rejects.toMatchObject({ reason: "UNSCOPED_ORDER" });
    else expect(ids((await rows).slice(-2))).toEqual(["lost", "orphan"]);
  });

  test("a task is given to one's own people only", async () => {
    const assign = (person: string) => a.task.update({ where: { id: "own" }, data: { assignee: { connect: { id: person } } }, select: { assigneeId: true } });
    for (const person of ["boris", "gone", "nobody"]) await expect(assign(person)).rejects.toMatchObject({ code: "P2025" });
    expect(await assign("lena")).toEqual({ assigneeId: "lena" });
    expect(await assign("axel")).toEqual({ assigneeId: "axel" });
    await expect(a.team.update({ where: { id: "ta" }, data: { people: { connect: { id: "boris" } } } })).rejects.toMatchObject({ code: "P2025" });
  });

  test("people are nobody's to write", async () => {
    const refused = { ...(hasRewriter ? { reason: "GLOBAL_MODEL" } : { code: "P2039" }) };
    await expect(a.person.update({ where: { id: "anna" }, data: { name: "x" } })).rejects.toMatchObject(refused);
    await expect(a.person.updateMany({ data: { name: "x" } })).rejects.toMatchObject(refused);
    await expect(a.member.update({ where: { id: "m1" }, data: { person: { update: { name: "x" } } } })).rejects.toMatchObject(refused);
    await expect(a.organization.update({ where: { id: "a" }, data: { recent: { connect: { id: "anna" } } } })).rejects.toMatchObject(refused);
    expect(await office.plain.person.count({ where: { OR: [{ name: "x" }, { id: "anna", recentId: { not: null } }] } })).toBe(0);
  });

  test.runIf(hasPolicies)("raw SQL sees the same, and so do the tables between", async () => {
    const count = async (table: string) => (await a.$queryRawUnsafe(`SELECT count(*)::int AS n FROM "${table}"`))[0]!.n;
    expect(await Promise.all(["Person", "Profile", "Guild", "_BadgeToPerson", "_GuildToTeam", "_PersonToTeam"].map(count))).toEqual([4, 4, 2, 4, 2, 2]);
    expect(await a.$queryRawUnsafe(`SELECT id FROM "Person" WHERE id = 'boris'`)).toEqual([]);
  });
});

test("a row's people come with no further query for the sake of being looked at", async () => {
  const a = office.walls["both walls"]("a");
  office.sent();
  await a.task.findMany({ select: { assignee: { select: { name: true } } } });
  expect(office.sent()).toHaveLength(2);
});

test("a count of the same rows with a filter of its own is refused, because it tells whether the row may be seen", async () => {
  const a = office.walls["both walls"]("a");
  const assignee = (where: object) => a.task.findMany({ select: { assignee: { select: { _count: { select: { members: { where } } } } } } });
  await expect(assignee({ hasLeft: true })).rejects.toMatchObject({ reason: "UNSCOPED_COUNT" });
  expect(await a.task.findFirst({ where: { id: "own" }, select: { assignee: { select: { _count: true } } } })).toMatchObject({ assignee: { _count: { members: 1, assigned: 1 } } });
});
