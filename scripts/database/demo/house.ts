import type { CalendarDay } from "@/lib/billing/calendar-day";
import type { PrismaClient } from "@/lib/prisma";
import type { Caller } from "@/server/trpc/caller-for";
import type { Agenda } from "./agenda";
import type { DemoClient, DemoCompany, DemoProduct } from "./company";
import type { Random } from "./random";

/** Who does what in a company: one person may be all three. */
export type Team = { seller: Caller; biller: Caller; cashier: Caller };

export type StockedProduct = DemoProduct & { id: string };
export type KnownClient = DemoClient & { id: string; contactId: string | null; siteIds: string[] };

/** A company of the demo at work. */
export type House = {
  db: PrismaClient;
  organizationId: string;
  company: DemoCompany;
  team: Team;
  bankAccountId: string;
  clients: KnownClient[];
  products: StockedProduct[];
  /** Ids of the VAT rates, by code. */
  rates: ReadonlyMap<string, string>;
  agenda: Agenda;
  random: Random;
  today: CalendarDay;
};
