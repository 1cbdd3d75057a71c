import { describe, expect, test } from "vitest";
import { callerFor } from "@/server/trpc/caller-for";
import { issued, usualLines } from "../support/seller";
import { openWorld } from "../support/open-world";
import { refusal } from "../support/refusal";
import { createPerson } from "../support/world";

const world = openWorld();
const text = (value: { toFixed(decimals: number): string }) => value.toFixed(2);

describe("amounts", () => {
  test("are the server's: a form cannot send them", async () => {
    const { invoice } = world.org.as.admin;
    const input = { clientId: world.seller.company, lines: usualLines(world.seller), totalGross: "1", organizationId: "other" };
    expect(await refusal(invoice.create(input))).toMatchObject({ code: "BAD_REQUEST" });
  });

  test("a discount is shared among the rates, and VAT is rounded once a rate", async () => {
    const { invoice } = world.org.as.admin;
    const { rates, company } = world.seller;
    const line = (unitPrice: string, taxRateId: string) => ({ description: "x", quantity: "3", unitPrice, taxRateId });
    const lines = [line("33.335", rates.vat20), line("0.335", rates.vat55)];
    const { id } = await invoice.create({ clientId: company, lines, discountPercent: "10" });
    const draft = await invoice.get({ id });
    // 100.01 + 1.01 = 101.02; 10 % is 10.10, of which 10.00 on the first rate and 0.10 on the second.
    expect([draft.subtotalNet, draft.discountAmount, draft.totalNet, draft.totalVat, draft.totalGross].map(text)).toEqual(["101.02", "10.10", "90.92", "18.05", "108.97"]);
    const preview = await invoice.previewTotals({ lines: lines.map(({ description: _description, ...amounts }) => amounts), discountPercent: "10" });
    expect(text(preview.totalGross)).toBe("108.97");
  });

  test("beyond what can be stored are refused", async () => {
    const lines = [{ description: "x", quantity: "9999999999", unitPrice: "999999999999", taxRateId: world.seller.rates.vat20 }];
    expect(await refusal(world.org.as.admin.invoice.create({ clientId: world.seller.company, lines }))).toMatchObject({ code: "BAD_REQUEST", reason: "common.tooLarge" });
  });
});

describe("drafts", () => {
  test("are replaced as a whole", async () => {
    const { invoice } = world.org.as.manager;
    const { id } = await invoice.create({ clientId: world.seller.company, lines: usualLines(world.seller), publicNotes: "Merci" });
    await invoice.update({ id, clientId: world.seller.individual, lines: usualLines(world.seller).slice(1, 2) });
    const draft = await invoice.get({ id });
    expect([draft.client.id, draft.publicNotes, draft.lines.length, draft.taxLines.length, text(draft.totalGross)]).toEqual([world.seller.individual, null, 1, 1, "900.00"]);
    await invoice.deleteDraft({ id });
    expect(await refusal(invoice.get({ id }))).toMatchObject({ code: "NOT_FOUND" });
  });

  test("a copy of an issued invoice is a draft without its number", async () => {
    const { invoice } = world.org.as.manager;
    const source = await issued(world.org, world.seller);
    const { id } = await invoice.duplicate({ id: source.id });
    const copy = await invoice.get({ id });
    expect([copy.status, copy.number, copy.issueDate, copy.hash, text(copy.totalGross)]).toEqual(["DRAFT", null, null, null, "1175.00"]);
  });

  test("are listed page by page in order, drafts on top", async () => {
    const { invoice } = world.org.as.manager;
    const all = (await invoice.list({ limit: 100 })).items;
    const pages: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof invoice.list>> = await invoice.list({ limit: 2, cursor });
      pages.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(pages).toEqual(all.map((item) => item.id));
    expect(all[0]!.status).toBe("DRAFT");
    expect((await invoice.list({ search: "durand", status: ["ISSUED"], unpaid: true })).items.map((item) => item.status)).toEqual(["ISSUED"]);
  });
});

describe("who may do what", () => {
  test("a collaborator drafts, sees and changes their own invoices, and no more", async () => {
    const { collaborator, admin } = world.org.as;
    const mine = await collaborator.invoice.create({ clientId: world.seller.company, lines: usualLines(world.seller) });
    const theirs = await admin.invoice.create({ clientId: world.seller.company, lines: usualLines(world.seller) });
    expect((await collaborator.invoice.list({})).items.map((item) => item.id)).toEqual([mine.id]);
    await collaborator.invoice.update({ id: mine.id, clientId: world.seller.company, lines: [] });
    expect(await collaborator.invoice.get({ id: mine.id })).toMatchObject({ allowedActions: ["update", "duplicate"] });
    expect((await collaborator.invoice.pdf({ id: mine.id })).fileName).toMatch(/^draft-/);
    const hidden = [
      collaborator.invoice.get({ id: theirs.id }),
      collaborator.invoice.pdf({ id: theirs.id }),
      collaborator.invoice.duplicate({ id: theirs.id }),
      collaborator.invoice.update({ id: theirs.id, clientId: world.seller.company, lines: [] }),
    ];
    for (const answer of await Promise.all(hidden.map(refusal))) expect(answer).toMatchObject({ code: "NOT_FOUND" });
    const forbidden = [
      collaborator.invoice.issue({ id: mine.id }),
      collaborator.invoice.deleteDraft({ id: mine.id }),
      collaborator.payment.list({}),
      collaborator.quote.convertToInvoice({ id: "any" }),
    ];
    for (const answer of await Promise.all(forbidden.map(refusal))) expect(answer).toMatchObject({ code: "FORBIDDEN", reason: "common.forbidden" });
  });

  test("a manager credits but does not reverse payments; HR sees no sale at all", async () => {
    const { manager, hr } = world.org.as;
    expect(await refusal(manager.payment.reverse({ id: "any", reason: "Erreur" }))).toMatchObject({ code: "FORBIDDEN" });
    const calls = [hr.invoice.list({}), hr.quote.list({}), hr.payment.list({})];
    for (const answer of await Promise.all(calls.map(refusal))) expect(answer).toMatchObject({ code: "FORBIDDEN" });
    expect(await hr.dashboard.summary()).toMatchObject({ revenue: null, unpaid: null, quotes: null });
  });

  test("the dashboard of who sees only their own invoices counts those", async () => {
    const { collaborator, admin } = world.org.as;
    await issued(world.org, world.seller);
    expect((await collaborator.dashboard.summary()).unpaid!.total.toFixed(2)).toBe("0.00");
    expect((await admin.dashboard.summary()).unpaid!.total.greaterThan(0)).toBe(true);
  });

  test("a stranger to the organisation is told to choose one", async () => {
    const stranger = await callerFor(world.db, await createPerson(world.db, "Zoé"), null);
    expect(await refusal(stranger.invoice.list({}))).toMatchObject({ code: "FORBIDDEN", reason: "common.noOrganization" });
  });
});
