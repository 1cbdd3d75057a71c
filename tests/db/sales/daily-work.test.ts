import { expect, test } from "vitest";
import { guard } from "@/lib/prisma-guard";
import { deadlines } from "@/server/jobs/deadlines";
import { systemActor } from "@/server/services/actor";
import { markOverdueInvoices } from "@/server/services/invoices/mark-overdue";
import { expireOverdueQuotes } from "@/server/services/quotes/expire-overdue";
import { openWorld } from "../support/open-world";
import { dayFromNow, issued, usualLines } from "../support/seller";

const world = openWorld();
const own = () => guard(world.db, world.org.id);
const actor = () => systemActor(world.org.id, "daily work");
const yesterday = () => new Date(`${dayFromNow(-1)}T00:00:00Z`);

test("quotes that nobody answered in time expire, once, and may be sent again", async () => {
  const { quote } = world.org.as.manager;
  const [late, open] = [await quote.create({ clientId: world.seller.company, lines: usualLines(world.seller) }), await quote.create({ clientId: world.seller.company, lines: usualLines(world.seller) })];
  for (const { id } of [late, open]) await quote.send({ id });
  await world.db.quote.updateMany({ where: { id: late.id, organizationId: world.org.id }, data: { validUntil: yesterday() } });
  expect([await expireOverdueQuotes(own(), actor()), await expireOverdueQuotes(own(), actor())]).toEqual([1, 0]);
  const expired = await quote.get({ id: late.id });
  expect(expired).toMatchObject({ status: "EXPIRED", isOver: true });
  expect(await quote.get({ id: open.id })).toMatchObject({ status: "SENT", isOver: false });
  expect(await quote.send({ id: late.id })).toEqual({ id: late.id, number: expired.number });
  expect(await quote.get({ id: late.id })).toMatchObject({ status: "SENT", isOver: false });
  const [trail] = await world.db.auditLog.findMany({ where: { entityId: late.id, action: "STATUS_CHANGE" }, take: 1 });
  expect(trail).toMatchObject({ actorType: "SYSTEM", actorLabel: "daily work", before: { status: "SENT" }, after: { status: "EXPIRED" } });
});

test("invoices become overdue the day after their due date; disputed ones do not", async () => {
  const { invoice, dashboard } = world.org.as.manager;
  const past = { issueDate: dayFromNow(-40), dueDate: dayFromNow(-1) };
  // An invoice that is late already when it is issued is overdue at once.
  const late = await issued(world.org, world.seller, past);
  expect(await invoice.get({ id: late.id })).toMatchObject({ status: "OVERDUE" });
  const today = await issued(world.org, world.seller, { dueDate: dayFromNow(0) });
  expect(await markOverdueInvoices(own(), actor())).toBe(0);
  expect(await invoice.get({ id: today.id })).toMatchObject({ status: "ISSUED" });
  expect((await invoice.list({ overdue: true })).items.map((item) => item.id)).toEqual([late.id]);
  const { unpaid } = await dashboard.summary();
  expect([unpaid!.overdue.count, unpaid!.overdue.amount.toFixed(2), unpaid!.overdue.oldestDueDate]).toEqual([1, "1175.00", yesterday()]);
  expect(unpaid!.byAge.map(({ age, count }) => [age, count])).toEqual([["notDue", 1], ["to30", 1], ["to60", 0], ["to90", 0], ["over90", 0]]);
  await invoice.dispute({ id: late.id, reason: "Contesté" });
  expect(await markOverdueInvoices(own(), actor())).toBe(0);
  await invoice.resolveDispute({ id: late.id });
  expect(await invoice.get({ id: late.id })).toMatchObject({ status: "OVERDUE" });
});

test("the scheduled job does both, in every organisation", async () => {
  const { quote } = world.org.as.manager;
  const { id } = await quote.create({ clientId: world.seller.company, lines: usualLines(world.seller) });
  await quote.send({ id });
  await world.db.quote.updateMany({ where: { id, organizationId: world.org.id }, data: { validUntil: yesterday() } });
  expect(await deadlines.run(world.db)).toEqual({ processed: 1, failed: 0 });
  expect(await quote.get({ id })).toMatchObject({ status: "EXPIRED" });
});
