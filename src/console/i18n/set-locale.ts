"use server";

import { cookies } from "next/headers";

import { isLocale, localeCookie, type Locale } from "@/console/i18n/locales";

/** Remembers the language of this browser for a year. */
export async function setLocale(locale: Locale): Promise<void> {
  // A server action is reachable by anyone, whatever its type says.
  if (!isLocale(locale)) return;
  (await cookies()).set(localeCookie, locale, {
    maxAge: 60 * 60 * 24 * 365,
    path: "/",
    sameSite: "lax",
    httpOnly: true,
  });
}
