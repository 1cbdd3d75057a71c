import { addDays, toIsoDay, type CalendarDay } from "@/lib/billing/calendar-day";
import { decimal, round2, type Decimal } from "@/lib/money";
import type { House } from "./house";

type Issued = { id: string; clientId: string; isProfessional: boolean };

async function amountDue({ db, organizationId }: House, id: string): Promise<Decimal> {
  const invoice = await db.invoice.findFirst({ where: { id, organizationId }, select: { amountDue: true } });
  return decimal(invoice?.amountDue ?? 0);
}

async function pay(house: House, invoice: Issued, day: CalendarDay, share: number): Promise<void> {
  const due = await amountDue(house, invoice.id);
  const amount = round2(due.times(share)).toFixed(2);
  if (Number(amount) <= 0) return;
  const method = house.random.pick(invoice.isProfessional ? (["BANK_TRANSFER", "BANK_TRANSFER", "BANK_TRANSFER", "CHEQUE", "DIRECT_DEBIT"] as const) : (["CARD", "CHEQUE", "BANK_TRANSFER"] as const));
  await house.team.cashier.payment.record({
    clientId: invoice.clientId,
    method,
    paidOn: toIsoDay(day),
    amount,
    reference: method === "CHEQUE" ? `Chèque ${house.random.integer(1_000_000, 9_999_999)}` : `VIR ${toIsoDay(day)}`,
    bankAccountId: house.bankAccountId,
    allocations: [{ invoiceId: invoice.id, amount }],
  });
}

/** How an invoice is paid: most around the due date, some late, some in two parts, some not at all. */
export function planPayment(house: House, invoice: Issued, dueDate: CalendarDay): void {
  const { agenda, random } = house;
  const isLate = random.chance(0.14);
  const day = addDays(dueDate, isLate ? random.integer(18, 70) : random.integer(-6, 9));
  if (random.chance(0.04)) return;
  if (!random.chance(0.08)) return agenda.plan(day, () => pay(house, invoice, day, 1));
  const rest = addDays(day, random.integer(25, 60));
  agenda.plan(day, () => pay(house, invoice, day, 0.4));
  agenda.plan(rest, () => pay(house, invoice, rest, 1));
}

/** A mistake on an invoice: credited whole, or one unit of its first line. */
export async function credit(house: House, invoiceId: string, day: CalendarDay): Promise<void> {
  const { team, random } = house;
  const { lines } = await team.biller.invoice.get({ id: invoiceId });
  const first = lines.find((line) => line.kind === "ITEM");
  const isWhole = random.chance(0.4) || !first;
  const { id } = await team.biller.invoice.createCreditNote(
    isWhole
      ? { invoiceId, reason: "Commande annulée par le client", full: true }
      : { invoiceId, reason: "Quantité facturée en trop", lines: [{ lineId: first.id, quantity: "1" }] },
  );
  await team.biller.invoice.issue({ id, issueDate: toIsoDay(day) });
}
