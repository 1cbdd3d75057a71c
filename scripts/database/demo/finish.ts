// @org-scope.raw-sql dates are computed from other columns; the organisation is in each WHERE
import { toIsoDay } from "@/lib/billing/calendar-day";
import { guard } from "@/lib/prisma-guard";
import { systemActor } from "@/server/services/actor";
import { markOverdueInvoices } from "@/server/services/invoices/mark-overdue";
import { expireOverdueQuotes } from "@/server/services/quotes/expire-overdue";
import type { House } from "./house";
import { leaveDrafts, quoteOfLate } from "./sell";

/** Sending and settling are dated by the day they are recorded. The demo puts them back to the days they stand for. */
async function dateBack({ db, organizationId }: House): Promise<void> {
  await db.$executeRaw`
    UPDATE "Invoice" SET "sentAt" = "issueDate" + interval '10 hours'
    WHERE "organizationId" = ${organizationId} AND "sentAt" IS NOT NULL`;
  await db.$executeRaw`
    UPDATE "Invoice" i SET "paidAt" = paid.day + interval '10 hours'
    FROM (SELECT a."invoiceId", max(p."paidOn") AS day FROM "PaymentAllocation" a JOIN "Payment" p ON p.id = a."paymentId" GROUP BY 1) paid
    WHERE i."organizationId" = ${organizationId} AND i."paidAt" IS NOT NULL AND paid."invoiceId" = i.id`;
}

/** Clients as a company has them: some asleep, one blocked, one put away. */
async function sortClients({ db, organizationId, team, clients }: House): Promise<void> {
  const idle = await db.client.findMany({ where: { organizationId, status: "PROSPECT", invoices: { some: { number: { not: null } } } }, select: { id: true } });
  for (const { id } of idle) await team.biller.client.setStatus({ id, status: "ACTIVE" });
  const [dormant, blocked] = [clients.at(-2)!, clients.at(-4)!];
  for (const { id, status } of [{ ...dormant, status: "DORMANT" as const }, { ...blocked, status: "BLOCKED" as const }]) {
    const { status: now } = await team.biller.client.get({ id });
    if (now === "PROSPECT") await team.biller.client.setStatus({ id, status: "ACTIVE" });
    await team.biller.client.setStatus({ id, status });
  }
  const archived = await team.biller.client.create({ name: "Ancien client (exemple)", kind: "COMPANY", billingCity: "Lyon", billingPostalCode: "69001" });
  await team.biller.client.archive({ id: archived.id });
}

/** One client contests what it owes. */
async function disputeOne({ db, organizationId, team }: House): Promise<void> {
  const late = await db.invoice.findFirst({ where: { organizationId, status: "OVERDUE" }, orderBy: [{ dueDate: "asc" }, { number: "asc" }], select: { id: true } });
  if (late) await team.biller.invoice.dispute({ id: late.id, reason: "Le client conteste la quantité livrée" });
}

/** The last invoice that went out by mistake: credited whole. */
async function creditOne({ db, organizationId, team, today }: House): Promise<void> {
  const last = await db.invoice.findFirst({
    where: { organizationId, status: { in: ["SENT", "OVERDUE"] }, type: "STANDARD" },
    orderBy: [{ issueDate: "desc" }, { number: "desc" }],
    select: { id: true },
  });
  if (!last) return;
  const { id } = await team.biller.invoice.createCreditNote({ invoiceId: last.id, reason: "Facture émise par erreur", full: true });
  await team.biller.invoice.issue({ id, issueDate: toIsoDay(today) });
}

/** One invoice is half paid, and one payment came back from the bank. */
async function unsettle({ db, organizationId, team, bankAccountId, today }: House): Promise<void> {
  const open = await db.invoice.findFirst({
    where: { organizationId, status: "SENT", type: { not: "CREDIT_NOTE" } },
    orderBy: { amountDue: "desc" },
    select: { id: true, clientId: true, amountDue: true },
  });
  if (open) {
    const amount = open.amountDue.dividedBy(2).toFixed(2);
    const facts = { clientId: open.clientId, method: "BANK_TRANSFER", paidOn: toIsoDay(today), amount, bankAccountId } as const;
    await team.cashier.payment.record({ ...facts, allocations: [{ invoiceId: open.id, amount }] });
  }
  const debit = await db.payment.findFirst({ where: { organizationId, method: "DIRECT_DEBIT" }, orderBy: [{ paidOn: "desc" }, { number: "desc" }], select: { id: true } });
  if (debit) await team.cashier.payment.reverse({ id: debit.id, reason: "Prélèvement rejeté par la banque du client" });
}

/** Brings the house to how it stands today. */
export async function finish(house: House): Promise<void> {
  const { db, organizationId } = house;
  const night = systemActor(organizationId, "Travaux de nuit");
  const own = guard(db, organizationId);
  await quoteOfLate(house);
  await markOverdueInvoices(own, night);
  await expireOverdueQuotes(own, night);
  await dateBack(house);
  await disputeOne(house);
  await unsettle(house);
  await creditOne(house);
  await leaveDrafts(house);
  await sortClients(house);
}
