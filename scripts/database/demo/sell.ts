import { addDays, calendarDay, toIsoDay, type CalendarDay } from "@/lib/billing/calendar-day";
import type { House, KnownClient, StockedProduct } from "./house";
import { credit, planPayment } from "./settle";

/** What is sold abroad are goods: the exemptions of exports are theirs. */
function offered({ products }: House, client: KnownClient): StockedProduct[] {
  return client.billingCountry && client.billingCountry !== "FR" ? products.filter(({ kind }) => kind === "GOOD") : products;
}

function linesFor(house: House, client: KnownClient) {
  const { random, rates, company } = house;
  const choice = [...offered(house, client)];
  const count = random.integer(1, 5);
  return Array.from({ length: count }, () => {
    const [product] = choice.splice(random.integer(0, choice.length - 1), 1);
    const { id: productId, name: description, unitCode, salePrice: unitPrice, most } = product!;
    return {
      productId,
      description,
      unitCode,
      unitPrice,
      quantity: String(random.integer(1, most)),
      discountPercent: random.chance(0.12) ? "5" : "0",
      taxRateId: rates.get(company.rateOf(client, product!)),
    };
  });
}

function documentFor(house: House, client: KnownClient) {
  const { random } = house;
  const { id: clientId, contactId, siteIds } = client;
  return { clientId, contactId, siteId: siteIds.length > 0 && random.chance(0.7) ? random.pick(siteIds) : null, lines: linesFor(house, client) };
}

/** Issues a draft, sends it, and plans what becomes of it. */
async function issueAndFollow(house: House, id: string, client: KnownClient, day: CalendarDay): Promise<void> {
  const { team, agenda, random, today, db, organizationId } = house;
  await team.biller.invoice.issue({ id, issueDate: toIsoDay(day) });
  if (addDays(day, 2) <= today) await team.biller.invoice.markSent({ id });
  const issued = await db.invoice.findFirst({ where: { id, organizationId }, select: { dueDate: true, totalGross: true } });
  if (!issued?.dueDate || issued.totalGross.isZero()) return;
  if (random.chance(0.05)) {
    const creditedOn = addDays(day, random.integer(3, 12));
    agenda.plan(creditedOn, () => credit(house, id, creditedOn));
  }
  const isProfessional = client.kind !== "INDIVIDUAL";
  planPayment(house, { id, clientId: client.id, isProfessional }, issued.dueDate < day ? day : issued.dueDate);
}

async function invoice(house: House, client: KnownClient, day: CalendarDay): Promise<void> {
  const { id } = await house.team.biller.invoice.create({ ...documentFor(house, client), supplyDate: toIsoDay(day) });
  await issueAndFollow(house, id, client, day);
}

/** A quote is dated by the day it is sent. The demo puts it back to the day it stands for. */
async function dateBack({ db, organizationId }: House, id: string, day: CalendarDay): Promise<void> {
  await db.quote.updateMany({ where: { id, organizationId }, data: { issueDate: day, sentAt: day, createdAt: day, validUntil: addDays(day, 30) } });
}

async function convert(house: House, quoteId: string, client: KnownClient, day: CalendarDay, depositPercent?: string): Promise<void> {
  const { id } = await house.team.biller.quote.convertToInvoice({ id: quoteId, depositPercent });
  await issueAndFollow(house, id, client, day);
}

/** An accepted quote is invoiced at once, or with a deposit now and the balance when the work is done. */
async function accept(house: House, quoteId: string, client: KnownClient, day: CalendarDay): Promise<void> {
  const { team, agenda, random, db, organizationId } = house;
  await team.seller.quote.accept({ id: quoteId });
  await db.quote.updateMany({ where: { id: quoteId, organizationId }, data: { acceptedAt: day } });
  const start = addDays(day, random.integer(1, 6));
  const end = addDays(start, random.integer(12, 45));
  if (random.chance(0.4)) agenda.plan(start, () => convert(house, quoteId, client, start, "30"));
  agenda.plan(end, () => convert(house, quoteId, client, end));
}

function draftQuote(house: House, client: KnownClient): Promise<{ id: string }> {
  const title = house.random.pick(house.company.quoteTitles);
  return house.team.seller.quote.create({ ...documentFor(house, client), title, introduction: "Suite à notre échange, voici notre proposition." });
}

async function quote(house: House, client: KnownClient, day: CalendarDay): Promise<void> {
  const { team, agenda, random } = house;
  const { id } = await draftQuote(house, client);
  await team.seller.quote.send({ id });
  await dateBack(house, id, day);
  const answer = addDays(day, random.integer(4, 24));
  if (random.chance(0.62)) return agenda.plan(answer, () => accept(house, id, client, answer));
  if (random.chance(0.5)) agenda.plan(answer, async () => void (await team.seller.quote.reject({ id, reason: "Budget reporté" })));
}

function workday(day: CalendarDay): CalendarDay {
  const weekday = day.getUTCDay();
  return weekday === 6 ? addDays(day, -1) : weekday === 0 ? addDays(day, -2) : day;
}

/** Twelve months of business in the agenda: a little more every month, one client in four more faithful than the others. */
export function planYear(house: House): void {
  const { agenda, random, company, clients, today } = house;
  const [first, last] = company.pace;
  const faithful = clients.filter((_client, index) => index % 4 === 0);
  for (let month = 0; month < 12; month++) {
    const sales = Math.round(first + ((last - first) * month) / 11) + random.integer(-1, 1);
    const start = calendarDay(today.getUTCFullYear(), today.getUTCMonth() - 10 + month, 1);
    for (let sale = 0; sale < sales; sale++) {
      const day = workday(addDays(start, random.integer(1, 26)));
      const client = random.pick(random.chance(0.4) ? faithful : clients);
      const sell = random.chance(company.quoteShare) ? quote : invoice;
      agenda.plan(day, () => sell(house, client, day));
    }
  }
}

/** Quotes of late, one of each outcome whatever chance has brought before: run out, accepted, declined, two that wait. */
export async function quoteOfLate(house: House): Promise<void> {
  const { team, random, clients, today } = house;
  const sent = async (daysAgo: number): Promise<string> => {
    const { id } = await draftQuote(house, random.pick(clients));
    await team.seller.quote.send({ id });
    await dateBack(house, id, workday(addDays(today, -daysAgo)));
    return id;
  };
  await sent(45);
  await team.seller.quote.accept({ id: await sent(12) });
  await team.seller.quote.reject({ id: await sent(9), reason: "Un confrère était moins cher" });
  await sent(6);
  await sent(2);
}

/** What lies on the desk today: drafts of quotes and invoices. */
export async function leaveDrafts(house: House): Promise<void> {
  const { team, random, clients } = house;
  for (let draft = 0; draft < 3; draft++) await team.biller.invoice.create(documentFor(house, random.pick(clients)));
  for (let draft = 0; draft < 2; draft++) await draftQuote(house, random.pick(clients));
}
