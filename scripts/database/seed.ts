import { fileURLToPath } from "node:url";
import { createPrisma, type PrismaClient } from "@/lib/prisma";
import { belleville } from "./demo/belleville";
import { finish } from "./demo/finish";
import { foundCompany } from "./demo/found";
import { createPeople, demoAccounts, PEOPLE } from "./demo/people";
import { planYear } from "./demo/sell";
import { volta } from "./demo/volta";
import { loadReferenceData } from "./reference-data";

export { demoAccounts };

export type SignIn = { email: string; password: string; organizations: string[] };

const COMPANIES = { volta, belleville } as const;

async function seed(db: PrismaClient, log: (sentence: string) => void): Promise<SignIn[]> {
  const people = await createPeople(db);
  await Promise.all(
    (["volta", "belleville"] as const).map(async (key) => {
      const house = await foundCompany(db, key, COMPANIES[key], people);
      planYear(house);
      await house.agenda.run();
      await finish(house);
      const { organizationId, company } = house;
      const [invoices, quotes] = await Promise.all([db.invoice.count({ where: { organizationId } }), db.quote.count({ where: { organizationId } })]);
      log(`${company.name}: ${company.clients.length} clients, ${quotes} quotes, ${invoices} invoices.`);
    }),
  );
  return PEOPLE.map(({ email, jobs }, index) => ({
    email,
    password: demoAccounts[index]!.password,
    organizations: jobs.map(({ company }) => COMPANIES[company].name),
  }));
}

/**
 * Two companies with a year of business, written by the same procedures as the console's, for trying out.
 * The same at every run on the same day. Answers how to sign in; null, and nothing is done, when the database
 * has an organisation already.
 */
export async function seedDemo(connectionString: string, log: (sentence: string) => void): Promise<SignIn[] | null> {
  const db = createPrisma(connectionString, 4);
  try {
    if (await db.organization.findFirst({ select: { id: true } })) return null;
    await loadReferenceData(connectionString);
    return await seed(db, log);
  } finally {
    await db.$disconnect();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const url = process.env.DIRECT_URL ?? process.env.DATABASE_URL;
  if (!url) {
    console.error("Set DIRECT_URL (or DATABASE_URL) to the database that the demo data goes to.");
    process.exit(1);
  }
  const signIns = await seedDemo(url, (sentence) => console.log(sentence));
  if (!signIns) console.log("The database has organisations already: nothing was added.");
  for (const { email, password, organizations } of signIns ?? []) console.log(`${email}  ${password}  ${organizations.join(", ")}`);
}
