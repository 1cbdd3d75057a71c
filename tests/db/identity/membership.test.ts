import { beforeAll, describe, expect, test } from "vitest";
import { getConsoleSession } from "@/server/auth/session";
import { refusal } from "../support/refusal";
import { openOffice, type Visitor } from "./office";

const office = openOffice();
let owner: Awaited<ReturnType<typeof office.founder>>;

beforeAll(async () => {
  owner = await office.founder("Atelier Lumen");
});

const ask = async (person: Visitor) => (await person.request()).member;
const OUT = { code: "FORBIDDEN", reason: "common.noOrganization" };

describe("who is shut out", () => {
  test("after being removed is out at the next request, and is told from where", async () => {
    const bruno = await office.member(owner, "MANAGER", "Bruno");
    expect((await (await ask(bruno)).list()).members.length).toBeGreaterThan(1);
    expect(await getConsoleSession(bruno.headers)).toMatchObject({ role: "MANAGER", formerOrganization: null });
    await (await ask(owner)).remove({ id: bruno.membershipId });
    expect(await refusal((await ask(bruno)).list())).toEqual(expect.objectContaining(OUT));
    expect(await getConsoleSession(bruno.headers)).toMatchObject({ organization: null, organizations: [], permissions: [], formerOrganization: "Atelier Lumen" });
    expect((await (await ask(owner)).list()).members.map(({ user }) => user.id)).not.toContain(bruno.id);
  });

  test("while suspended is out, and in again once restored", async () => {
    const bruno = await office.member(owner, "MANAGER", "Bruno");
    await (await ask(owner)).setSuspended({ id: bruno.membershipId, suspended: true });
    expect(await refusal((await ask(bruno)).list())).toEqual(expect.objectContaining(OUT));
    await (await ask(owner)).setSuspended({ id: bruno.membershipId, suspended: false });
    expect((await (await ask(bruno)).list()).members.length).toBeGreaterThan(1);
  });

  test("with the whole organisation is out, owner included, until staff reopens it", async () => {
    const boss = await office.founder("En Litige");
    const staff = await office.signUp("Staff");
    await office.db.user.updateMany({ where: { id: staff.id }, data: { isPlatformAdmin: true } });
    const { slug } = boss.organization;
    await (await staff.request()).platform.setOrganizationStatus({ slug, status: "SUSPENDED", reason: "Unpaid since June" });
    expect(await refusal((await ask(boss)).list())).toEqual(expect.objectContaining(OUT));
    expect(await getConsoleSession(boss.headers)).toMatchObject({ organizations: [], formerOrganization: "En Litige" });
    await (await staff.request()).platform.setOrganizationStatus({ slug, status: "ACTIVE", reason: "Paid today" });
    expect((await (await ask(boss)).list()).members).toHaveLength(1);
  });

  test("keeps the suspension's date when their role changes meanwhile", async () => {
    const bruno = await office.member(owner, "MANAGER", "Bruno");
    await (await ask(owner)).setSuspended({ id: bruno.membershipId, suspended: true });
    await (await ask(owner)).changeRole({ id: bruno.membershipId, role: "COLLABORATOR" });
    const row = await office.db.membership.findFirst({ where: { id: bruno.membershipId } });
    expect(row).toMatchObject({ status: "SUSPENDED", role: "COLLABORATOR" });
    expect(row?.suspendedAt).toBeInstanceOf(Date);
  });

  test("for good cannot be changed or restored any more", async () => {
    const bruno = await office.member(owner, "MANAGER", "Bruno");
    const id = bruno.membershipId;
    await (await ask(owner)).remove({ id });
    const member = await ask(owner);
    const attempts = [member.changeRole({ id, role: "ADMIN" }), member.setSuspended({ id, suspended: false }), member.remove({ id })];
    for (const answer of await Promise.all(attempts.map(refusal))) expect(answer).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("what members may do to each other", () => {
  test("nobody changes their own membership, whatever their role", async () => {
    const admin = await office.member(owner, "ADMIN");
    const director = await office.member(owner, "DIRECTION");
    for (const person of [admin, director]) {
      const id = person.membershipId;
      const member = await ask(person);
      const attempts = [member.changeRole({ id, role: "ADMIN" }), member.setSuspended({ id, suspended: true }), member.remove({ id })];
      for (const answer of await Promise.all(attempts.map(refusal))) expect(answer).toMatchObject({ code: "FORBIDDEN", reason: "member.self" });
    }
  });

  test("nobody gives a role above their own, by changing or by inviting", async () => {
    const director = await office.member(owner, "DIRECTION");
    const bruno = await office.member(owner, "COLLABORATOR");
    const above = { code: "FORBIDDEN", reason: "member.roleAboveOwn" };
    expect(await refusal((await ask(director)).changeRole({ id: bruno.membershipId, role: "ADMIN" }))).toMatchObject(above);
    expect(await refusal((await ask(director)).invite({ email: "puppet@example.com", role: "ADMIN" }))).toMatchObject(above);
    await (await ask(director)).changeRole({ id: bruno.membershipId, role: "DIRECTION" });
    expect((await (await bruno.request()).session.current()).role).toBe("DIRECTION");
  });

  test("nobody touches somebody above them", async () => {
    const director = await office.member(owner, "DIRECTION");
    const admin = await office.member(owner, "ADMIN");
    const id = admin.membershipId;
    const member = await ask(director);
    const attempts = [member.changeRole({ id, role: "COLLABORATOR" }), member.setSuspended({ id, suspended: true }), member.remove({ id })];
    for (const answer of await Promise.all(attempts.map(refusal))) expect(answer).toMatchObject({ code: "FORBIDDEN", reason: "member.roleAboveOwn" });
  });

  test("roles without the permission do none of it", async () => {
    const target = await office.member(owner, "COLLABORATOR");
    const id = target.membershipId;
    for (const role of ["MANAGER", "ACCOUNTANT", "HR", "COLLABORATOR"] as const) {
      const member = await ask(await office.member(owner, role));
      const attempts = [
        member.invite({ email: "friend@example.com", role: "COLLABORATOR" }),
        member.changeRole({ id, role: "HR" }),
        member.setSuspended({ id, suspended: true }),
        member.remove({ id }),
      ];
      for (const answer of await Promise.all(attempts.map(refusal))) expect(answer).toMatchObject({ code: "FORBIDDEN", reason: "common.forbidden" });
    }
  });

  test("a lower role counts from the next request on", async () => {
    const admin = await office.member(owner, "ADMIN");
    await (await ask(owner)).changeRole({ id: admin.membershipId, role: "COLLABORATOR" });
    expect(await refusal((await ask(admin)).list())).toMatchObject({ code: "FORBIDDEN", reason: "common.forbidden" });
  });

  test("the owner can be neither changed, suspended nor removed", async () => {
    const admin = await office.member(owner, "ADMIN");
    const { members } = await (await ask(owner)).list();
    const id = members.find(({ isOwner }) => isOwner)?.id ?? "";
    for (const person of [admin, owner]) {
      const member = await ask(person);
      const attempts = [member.changeRole({ id, role: "HR" }), member.setSuspended({ id, suspended: true }), member.remove({ id })];
      for (const answer of await Promise.all(attempts.map(refusal))) expect(answer).toMatchObject({ code: "FORBIDDEN", reason: "member.owner" });
    }
  });

  test("a foreign member and an absent one are the same to them", async () => {
    const other = await office.founder("Voisine");
    const stranger = await office.member(other, "COLLABORATOR");
    const foreign = await refusal((await ask(owner)).remove({ id: stranger.membershipId }));
    const absent = await refusal((await ask(owner)).remove({ id: "absent" }));
    expect(foreign).toEqual(absent);
    expect(foreign).toMatchObject({ code: "NOT_FOUND" });
    expect((await (await stranger.request()).session.current()).organization?.name).toBe("Voisine");
  });
});

test("every change of access is in the audit log, whose chain holds", async () => {
  const boss = await office.founder("Consignée");
  const bruno = await office.member(boss, "COLLABORATOR", "Bruno");
  const id = bruno.membershipId;
  await (await ask(boss)).changeRole({ id, role: "MANAGER" });
  await (await ask(boss)).setSuspended({ id, suspended: true });
  await (await ask(boss)).remove({ id });
  const { audit } = await boss.request();
  const { items } = await audit.list({ entityType: "Membership" });
  expect(items.map(({ action, after }) => [action, after])).toMatchObject([
    ["PERMISSION_CHANGE", { status: "LEFT" }],
    ["PERMISSION_CHANGE", { status: "SUSPENDED" }],
    ["PERMISSION_CHANGE", { role: "MANAGER" }],
    ["CREATE", { role: "COLLABORATOR" }],
  ]);
  expect(await audit.verify()).toMatchObject({ brokenAt: null });
});
