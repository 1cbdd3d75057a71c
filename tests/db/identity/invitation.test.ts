import { beforeAll, describe, expect, test } from "vitest";
import { newInvitationToken } from "@/server/services/membership/invitation-token";
import { refusal } from "../support/refusal";
import { openOffice, tokenOf } from "./office";

const office = openOffice();
let owner: Awaited<ReturnType<typeof office.founder>>;

beforeAll(async () => {
  owner = await office.founder("Atelier Lumen");
});

const DEAD = { code: "NOT_FOUND", reason: "common.notFound" };

async function invite(email: string, role: "MANAGER" | "COLLABORATOR" = "COLLABORATOR") {
  const invitation = await (await owner.request()).member.invite({ email, role });
  return { id: invitation.id, token: tokenOf(invitation) };
}

/** An open invitation that the application would not make: to somebody who is a member already. */
async function stray(email: string): Promise<string> {
  const { token, tokenHash } = newInvitationToken();
  const organizationId = owner.organization.id;
  await office.db.organizationInvitation.create({
    data: { organizationId, email, role: "ADMIN", tokenHash, expiresAt: new Date(Date.now() + 60_000) },
  });
  return token;
}

describe("an invitation", () => {
  test("says to anybody with the link which organisation, whom and as what, and no more", async () => {
    const { token } = await invite("anna@example.com", "MANAGER");
    const stranger = await office.signUp("Stranger");
    const shown = await (await stranger.request()).member.invitation({ token });
    expect(shown).toEqual({ email: "anna@example.com", role: "MANAGER", organizationName: "Atelier Lumen" });
  });

  test("is kept as a hash: neither the table nor the audit log gives the link away", async () => {
    const { id, token } = await invite("hash@example.com");
    await (await owner.request()).member.revokeInvitation({ id });
    const row = await office.db.organizationInvitation.findFirst({ where: { id } });
    const log = await office.db.auditLog.findMany({ where: { organizationId: owner.organization.id, entityId: id } });
    const text = JSON.stringify([row, log], (_key, value: unknown) => (typeof value === "bigint" ? String(value) : value));
    expect(text).not.toContain(token);
    expect(JSON.stringify(log.map(({ before, after }) => [before, after]))).not.toContain(row?.tokenHash);
  });

  test("is for one address: somebody else is refused, and it stays open", async () => {
    const bruno = await office.signUp("Bruno");
    const thief = await office.signUp("Thief");
    const { token } = await invite(bruno.email);
    expect(await refusal((await thief.request()).member.acceptInvitation({ token }))).toMatchObject({ code: "FORBIDDEN", reason: "member.otherEmail" });
    expect(await (await bruno.request()).member.acceptInvitation({ token })).toMatchObject({ name: "Atelier Lumen" });
  });

  test("does not mind capitals in the address", async () => {
    const bruno = await office.signUp("Bruno", "bruno.capital@example.com");
    const { token } = await invite("Bruno.CAPITAL@Example.com");
    await (await bruno.request()).member.acceptInvitation({ token });
    expect((await (await bruno.request()).session.current()).organization?.name).toBe("Atelier Lumen");
  });

  test("works once, even when it is accepted twice at the same moment", async () => {
    const bruno = await office.signUp("Bruno");
    const { token } = await invite(bruno.email);
    const callers = await Promise.all([bruno.request(), bruno.request(), bruno.request()]);
    const answers = await Promise.allSettled(callers.map(({ member }) => member.acceptInvitation({ token })));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await refusal((await bruno.request()).member.acceptInvitation({ token }))).toMatchObject(DEAD);
    expect(await refusal((await bruno.request()).member.invitation({ token }))).toMatchObject(DEAD);
  });

  test("expires", async () => {
    const bruno = await office.signUp("Bruno");
    const { id, token } = await invite(bruno.email);
    const { expiresAt } = await office.db.organizationInvitation.findFirstOrThrow({ where: { id } });
    expect(Math.round((expiresAt.getTime() - Date.now()) / 86_400_000)).toBe(14);
    await office.db.organizationInvitation.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1000) } });
    expect(await refusal((await bruno.request()).member.invitation({ token }))).toMatchObject(DEAD);
    expect(await refusal((await bruno.request()).member.acceptInvitation({ token }))).toMatchObject(DEAD);
    const { invitations } = await (await owner.request()).member.list();
    expect(invitations.map((invitation) => invitation.id)).not.toContain(id);
  });

  test("that was revoked, replaced or never made is dead with the same words", async () => {
    const bruno = await office.signUp("Bruno");
    const first = await invite(bruno.email);
    const second = await invite(bruno.email);
    await (await owner.request()).member.revokeInvitation({ id: second.id });
    const { member } = await bruno.request();
    const tokens = [first.token, second.token, newInvitationToken().token];
    for (const token of tokens) expect(await refusal(member.acceptInvitation({ token }))).toMatchObject(DEAD);
  });

  test("of a suspended organisation is dead", async () => {
    const boss = await office.founder("Suspendue");
    const bruno = await office.signUp("Bruno");
    const token = tokenOf(await (await boss.request()).member.invite({ email: bruno.email, role: "HR" }));
    await office.db.organization.update({ where: { id: boss.organization.id }, data: { status: "SUSPENDED" } });
    expect(await refusal((await bruno.request()).member.acceptInvitation({ token }))).toMatchObject(DEAD);
  });

  test("can be revoked by its own organisation only", async () => {
    const other = await office.founder("Voisine");
    const { id } = await invite("kept@example.com");
    expect(await refusal((await other.request()).member.revokeInvitation({ id }))).toMatchObject(DEAD);
    expect((await (await owner.request()).member.list()).invitations.map((invitation) => invitation.id)).toContain(id);
  });

  test("is not made for somebody who is a member, suspended or not", async () => {
    const bruno = await office.member(owner, "HR");
    const already = { code: "CONFLICT", reason: "member.already" };
    expect(await refusal(invite(bruno.email.toUpperCase()))).toMatchObject(already);
    await (await owner.request()).member.setSuspended({ id: bruno.membershipId, suspended: true });
    expect(await refusal(invite(bruno.email))).toMatchObject(already);
  });
});

describe("a stray invitation to somebody who is a member", () => {
  test("does not raise them", async () => {
    const bruno = await office.member(owner, "COLLABORATOR");
    const token = await stray(bruno.email);
    expect(await refusal((await bruno.request()).member.acceptInvitation({ token }))).toMatchObject({ code: "CONFLICT", reason: "member.already" });
    expect((await (await bruno.request()).session.current()).role).toBe("COLLABORATOR");
  });

  test("does not let a suspended member in again", async () => {
    const bruno = await office.member(owner, "COLLABORATOR");
    await (await owner.request()).member.setSuspended({ id: bruno.membershipId, suspended: true });
    const token = await stray(bruno.email);
    expect(await refusal((await bruno.request()).member.acceptInvitation({ token }))).toMatchObject({ code: "FORBIDDEN", reason: "member.suspended" });
    expect((await (await bruno.request()).session.current()).organization).toBeNull();
  });
});

test("who left and is invited again starts anew: with the new role, and no permission of old", async () => {
  const bruno = await office.member(owner, "ADMIN");
  await office.db.membership.updateMany({ where: { id: bruno.membershipId }, data: { permissionsExtra: ["audit:read"], permissionsDenied: ["clients:read"] } });
  await (await owner.request()).member.remove({ id: bruno.membershipId });
  const { token } = await invite(bruno.email);
  await (await bruno.request()).member.acceptInvitation({ token });
  const session = await (await bruno.request()).session.current();
  expect(session.role).toBe("COLLABORATOR");
  expect(session.permissions).toContain("clients:read");
  expect(session.permissions).not.toContain("audit:read");
});
