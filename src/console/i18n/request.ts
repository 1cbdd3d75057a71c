import { cookies } from "next/headers";
import type { AbstractIntlMessages } from "next-intl";
import { getRequestConfig } from "next-intl/server";

import { loadMessages } from "@/console/i18n/load-messages";
import { defaultLocale, displayTimeZone, isLocale, localeCookie, type Locale } from "@/console/i18n/locales";

const loaded = new Map<Locale, Promise<AbstractIntlMessages>>();

function messagesOf(locale: Locale): Promise<AbstractIntlMessages> {
  // While developing, texts change under the running server.
  if (process.env.NODE_ENV === "development") return loadMessages(locale);
  const known = loaded.get(locale) ?? loadMessages(locale);
  loaded.set(locale, known);
  return known;
}

export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(localeCookie)?.value;
  const locale = isLocale(chosen) ? chosen : defaultLocale;
  return { locale, timeZone: displayTimeZone, messages: await messagesOf(locale) };
});
