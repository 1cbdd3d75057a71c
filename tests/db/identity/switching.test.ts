import { describe, expect, test } from "vitest";
import { getConsoleSession } from "@/server/auth/session";
import { refusal } from "../support/refusal";
import { openOffice } from "./office";

const office = openOffice();

describe("founding an organisation", () => {
  test("starts work in it, as its owner, with VAT rates, payment terms and settings", async () => {
    const claire = await office.founder("Atelier Lumen");
    const caller = await claire.request();
    expect(await caller.session.current()).toMatchObject({ organization: { slug: "atelier-lumen" }, role: "ADMIN" });
    expect((await caller.member.list()).members).toMatchObject([{ isOwner: true, status: "ACTIVE", user: { id: claire.id } }]);
    expect(await caller.organization.settings()).toMatchObject({ legalName: "Atelier Lumen", countryCode: "FR" });
    const rates = await caller.taxRate.list({});
    expect(rates.filter(({ isDefault }) => isDefault)).toMatchObject([{ code: "FR20" }]);
    expect(rates.map(({ rate }) => rate.toFixed(1))).toEqual(expect.arrayContaining(["20.0", "10.0", "5.5", "2.1"]));
    const terms = await caller.paymentTerm.list({});
    expect(terms.filter(({ isDefault }) => isDefault)).toMatchObject([{ days: 30 }]);
    expect(terms.length).toBeGreaterThan(1);
  });

  test("of a name that is taken gives another address, and neither sees the other", async () => {
    const [one, two] = [await office.founder("Deux Fois"), await office.founder("Deux Fois")];
    expect(one.organization.slug).not.toBe(two.organization.slug);
    expect((await (await two.request()).member.list()).members).toHaveLength(1);
  });

  test("needs a session", async () => {
    const stranger = await office.signUp("Nobody");
    await office.post("/sign-out", {}, stranger.headers);
    expect(await refusal((await stranger.request()).organization.create({ name: "Nowhere" }))).toMatchObject({ code: "UNAUTHORIZED" });
  });
});

describe("switching", () => {
  test("moves one session, and what it sees, to the other organisation", async () => {
    const claire = await office.founder("Première");
    await (await claire.request()).organization.create({ name: "Seconde" });
    const second = await (await claire.request()).organization.settings();
    await (await claire.request()).session.switchTo({ slug: claire.organization.slug });
    const caller = await claire.request();
    expect((await caller.session.current()).organization?.slug).toBe("premiere");
    expect((await caller.organization.settings()).legalName).toBe("Première");
    expect(second.legalName).toBe("Seconde");
  });

  test("on one device leaves the other where it is", async () => {
    const laptop = await office.founder("Bureau");
    const phone = await office.signIn(laptop);
    await (await laptop.request()).organization.create({ name: "Chantier" });
    await (await phone.request()).session.switchTo({ slug: laptop.organization.slug });
    expect((await (await laptop.request()).session.current()).organization?.name).toBe("Chantier");
    expect((await (await phone.request()).session.current()).organization?.name).toBe("Bureau");
  });

  test("asks for the membership every time", async () => {
    const boss = await office.founder("Contrôlée");
    const { slug } = boss.organization;
    const bruno = await office.member(boss, "COLLABORATOR");
    const own = await (await bruno.request()).organization.create({ name: "À Bruno" });
    await (await bruno.request()).session.switchTo({ slug });
    await (await bruno.request()).session.switchTo({ slug: own.slug });
    await (await boss.request()).member.setSuspended({ id: bruno.membershipId, suspended: true });
    expect(await refusal((await bruno.request()).session.switchTo({ slug }))).toMatchObject({ code: "NOT_FOUND" });
    expect((await (await bruno.request()).session.current()).organization?.name).toBe("À Bruno");
    await (await boss.request()).member.setSuspended({ id: bruno.membershipId, suspended: false });
    expect(await (await bruno.request()).session.switchTo({ slug })).toMatchObject({ slug });
  });

  test("to a foreign, an absent, a suspended organisation or by id is refused with the same words", async () => {
    const claire = await office.founder("Chez Claire");
    const other = await office.founder("Étrangère");
    const closed = await office.founder("Suspendue");
    await office.db.organization.update({ where: { id: closed.organization.id }, data: { status: "SUSPENDED" } });
    const slugs = [other.organization.slug, "does-not-exist", closed.organization.slug, other.organization.id, claire.organization.id];
    const refusals = await Promise.all(slugs.map(async (slug) => refusal((await claire.request()).session.switchTo({ slug }))));
    expect(new Set(refusals.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(refusals[0]).toMatchObject({ code: "NOT_FOUND", reason: "common.notFound" });
    expect((await (await claire.request()).session.current()).organization?.name).toBe("Chez Claire");
  });

  test("cannot be done behind the application's back, through the session's own address", async () => {
    const claire = await office.founder("Gardée");
    const other = await office.founder("Convoitée");
    const answer = await office.post("/update-session", { activeOrganizationId: other.organization.id }, claire.headers);
    expect(answer.ok).toBe(false);
    await office.post("/update-user", { name: "Claire", lastOrganizationId: other.organization.id, isPlatformAdmin: true }, claire.headers);
    const user = await office.db.user.findFirst({ where: { id: claire.id } });
    expect(user).toMatchObject({ lastOrganizationId: claire.organization.id, isPlatformAdmin: false });
    expect((await (await claire.request()).session.current()).organization?.name).toBe("Gardée");
  });

  test("even a session that names a foreign organisation works in none", async () => {
    const claire = await office.founder("Honnête");
    const other = await office.founder("Volée");
    await office.db.session.updateMany({ where: { userId: claire.id }, data: { activeOrganizationId: other.organization.id } });
    expect(await refusal((await claire.request()).member.list())).toMatchObject({ code: "FORBIDDEN", reason: "common.noOrganization" });
    const session = await getConsoleSession(claire.headers);
    expect(session).toMatchObject({ organization: null, permissions: [], organizations: [{ name: "Honnête" }] });
  });
});
