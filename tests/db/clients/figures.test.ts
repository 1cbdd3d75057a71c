import { expect, test } from "vitest";
import { openWorld } from "../support/open-world";
import { dayFromNow, issued } from "../support/seller";

const world = openWorld();

const net = (unitPrice: string) => ({ lines: [{ description: "Pose", unitPrice, taxRateId: world.seller.rates.vat20 }] });
const inCents = (figures: object | null) => figures && Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, (value as { toFixed(places: number): string }).toFixed(2)]));

test("what is past its due date is overdue", async () => {
  const { client } = world.org.as.admin;
  const { individual: clientId } = world.seller;
  await issued(world.org, world.seller, { clientId, ...net("10"), issueDate: dayFromNow(-40), dueDate: dayFromNow(-1) });
  await issued(world.org, world.seller, { clientId, ...net("20"), issueDate: dayFromNow(-30), dueDate: dayFromNow(0) });
  expect(inCents((await client.get({ id: clientId })).totals)).toMatchObject({ outstanding: "36.00", overdue: "12.00" });
});

test("a client's figures follow invoices, payments and credit notes; drafts count for nothing", async () => {
  const { client, invoice, payment } = world.org.as.admin;
  const { company: clientId } = world.seller;
  const paid = await issued(world.org, world.seller, net("100"));
  const credited = await issued(world.org, world.seller, net("250"));
  await issued(world.org, world.seller, { ...net("50"), dueDate: dayFromNow(10) });
  await invoice.create({ clientId, ...net("999") });
  await payment.record({ clientId, method: "CARD", paidOn: dayFromNow(0), amount: "120", allocations: [{ invoiceId: paid.id, amount: "120" }] });
  const note = await invoice.createCreditNote({ invoiceId: credited.id, reason: "Erreur de prix", full: true });
  await invoice.issue({ id: note.id });

  const found = await client.get({ id: clientId });
  expect(inCents(found.totals)).toEqual({ revenue: "150.00", revenueThisYear: "150.00", outstanding: "60.00", overdue: "0.00" });
  expect(found.invoices).toHaveLength(5);
  const row = (await client.list({ search: "Durand" })).items.find(({ id }) => id === clientId);
  expect(row?.openBalance?.toFixed(2)).toBe("60.00");
  expect((await client.restore({ id: (await client.archive({ id: clientId })).id })).status).toBe("ACTIVE");
});
