import { todayIn, type CalendarDay } from "@/lib/billing/calendar-day";
import type { DocumentLocale } from "@/lib/billing/codes";
import { notFound } from "@/lib/errors";
import type { OrganizationSetting, Transaction } from "@/lib/prisma";

type Reader = { organizationSetting: Pick<Transaction["organizationSetting"], "findFirst"> };

/** The organisation's legal identity and rules, and the day it is where it is. */
export type Issuer = OrganizationSetting & { today: CalendarDay };

export async function readIssuer(db: Reader, organizationId: string): Promise<Issuer> {
  const settings = await db.organizationSetting.findFirst({ where: { organizationId } });
  if (!settings) throw notFound("Settings");
  return { ...settings, today: todayIn(settings.timezone) };
}

/** The language that a document to this client is printed in. */
export function documentLocale(language: string): DocumentLocale {
  return language.toLowerCase().startsWith("fr") ? "fr" : "en";
}
