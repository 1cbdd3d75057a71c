import { frenchVatNumber } from "@/lib/billing/identifiers";
import { todayIn } from "@/lib/billing/calendar-day";
import type { PrismaClient } from "@/lib/prisma";
import { createOrganization } from "@/server/services/organization/create-organization";
import { slugify } from "@/server/services/organization/slug";
import { callerFor, type Caller, type Person } from "@/server/trpc/caller-for";
import { createAgenda } from "./agenda";
import type { DemoClient, DemoCompany } from "./company";
import type { House, KnownClient, StockedProduct, Team } from "./house";
import { headOffice, inventSiren } from "./identifiers";
import { PEOPLE, type CompanyKey } from "./people";
import { createRandom, type Random } from "./random";

type Staff = { person: Person; role: string; jobTitle: string }[];

function staffOf(key: CompanyKey, people: ReadonlyMap<string, Person>): Staff {
  return PEOPLE.flatMap(({ email, jobs }) =>
    jobs.filter((job) => job.company === key).map(({ role, jobTitle }) => ({ person: people.get(email)!, role, jobTitle })),
  );
}

/** Founds the organisation and brings its people in; the founder is the one who works nowhere else, if there is one. */
async function foundOrganization(db: PrismaClient, company: DemoCompany, staff: Staff, founder: Person): Promise<string> {
  const { id: organizationId } = await createOrganization(db, { userId: founder.id, label: founder.name, request: null }, { name: company.name, countryCode: "FR" });
  for (const { person, role, jobTitle } of staff) {
    const member = { role: role as "ADMIN", jobTitle };
    await db.membership.upsert({
      where: { organizationId_userId: { organizationId, userId: person.id }, organizationId },
      create: { ...member, organizationId, userId: person.id, status: "ACTIVE", joinedAt: new Date() },
      update: member,
    });
    await db.user.updateMany({ where: { id: person.id, lastOrganizationId: null }, data: { lastOrganizationId: organizationId } });
  }
  return organizationId;
}

async function teamOf(db: PrismaClient, organizationId: string, staff: Staff, founder: Person): Promise<Team> {
  const callerOf = (role: string): Promise<Caller> => callerFor(db, staff.find((one) => one.role === role)?.person ?? founder, organizationId);
  return { seller: await callerOf("COLLABORATOR"), biller: await callerOf("MANAGER"), cashier: await callerOf("ACCOUNTANT") };
}

async function stock(admin: Caller, company: DemoCompany, rates: ReadonlyMap<string, string>): Promise<StockedProduct[]> {
  const categories = new Map<string, string>();
  for (const name of new Set(company.products.map(({ category }) => category))) categories.set(name, (await admin.product.createCategory({ name })).id);
  const products: StockedProduct[] = [];
  for (const product of company.products) {
    const { category, rate, most: _most, ...fields } = product;
    const isPurchased = Boolean(product.purchasePrice);
    const { id } = await admin.product.create({ ...fields, isPurchased, categoryId: categories.get(category), saleTaxRateId: rates.get(rate) });
    products.push({ ...product, id });
  }
  return products;
}

/** Identifiers, address and payment term that go with what kind of client it is. */
function detailsOf(client: DemoClient, random: Random, terms: ReadonlyMap<string, string>) {
  const { kind, billingCountry = "FR", name } = client;
  const isFrenchBody = billingCountry === "FR" && (kind === "COMPANY" || kind === "PUBLIC_BODY");
  const siren = isFrenchBody ? inventSiren(random) : undefined;
  const term = kind === "INDIVIDUAL" ? "COMPTANT" : kind === "COMPANY" ? random.pick(["30J", "30FM", "45FM", "30J"]) : "30J";
  return {
    siren,
    siret: siren && headOffice(siren),
    vatNumber: client.vatNumber ?? (siren && kind === "COMPANY" ? frenchVatNumber(siren) : undefined),
    email: `contact@${slugify(name)}.example`,
    phone: client.phone ?? `01 00 00 ${random.integer(10, 99)} ${random.integer(10, 99)}`,
    paymentTermId: terms.get(term),
    source: random.pick(["Bouche à oreille", "Site web", "Recommandation", "Salon"]),
  };
}

async function welcome(admin: Caller, company: DemoCompany, random: Random, terms: ReadonlyMap<string, string>): Promise<KnownClient[]> {
  const clients: KnownClient[] = [];
  for (const client of company.clients) {
    const { contact, sites = [], rate: _rate, ...fields } = client;
    const { id } = await admin.client.create({ ...fields, ...detailsOf(client, random, terms), status: "PROSPECT" });
    let contactId: string | null = null;
    if (contact) {
      const [firstName, lastName, jobTitle] = contact;
      const email = `${slugify(`${firstName} ${lastName}`)}@${slugify(client.name)}.example`;
      contactId = (await admin.contact.create({ clientId: id, firstName, lastName, jobTitle, email, role: "DECISION_MAKER" })).id;
    }
    const siteIds: string[] = [];
    for (const [name, line1, postalCode, city] of sites) {
      siteIds.push((await admin.site.create({ clientId: id, name, line1, postalCode, city, contactId })).id);
    }
    clients.push({ ...client, id, contactId, siteIds });
  }
  return clients;
}

/** A company ready to work: settings, people, bank account, catalogue, clients. */
export async function foundCompany(db: PrismaClient, key: CompanyKey, company: DemoCompany, people: ReadonlyMap<string, Person>): Promise<House> {
  const random = createRandom(company.seed);
  const staff = staffOf(key, people);
  const founder = (staff.find(({ role, person }) => role === "ADMIN" && PEOPLE.find(({ email }) => email === person.email)?.jobs.length === 1) ?? staff[0]!).person;
  const organizationId = await foundOrganization(db, company, staff, founder);
  const admin = await callerFor(db, founder, organizationId);
  const siren = inventSiren(random);
  await admin.organization.updateSettings({ ...company.settings, siren, siret: headOffice(siren), vatNumber: frenchVatNumber(siren), countryCode: "FR" });
  const bank = await db.bankAccount.create({ data: { ...company.bank, organizationId, isDefault: true, createdById: founder.id }, select: { id: true } });
  const rates = new Map((await admin.taxRate.list()).map((rate) => [rate.code, rate.id]));
  const terms = new Map((await admin.paymentTerm.list()).map((term) => [term.code, term.id]));
  const products = await stock(admin, company, rates);
  const clients = await welcome(admin, company, random, terms);
  const team = await teamOf(db, organizationId, staff, founder);
  const today = todayIn("Europe/Paris");
  return { db, organizationId, company, team, bankAccountId: bank.id, clients, products, rates, agenda: createAgenda(today), random, today };
}
