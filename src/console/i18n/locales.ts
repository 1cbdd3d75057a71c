export const locales = ["fr", "en"] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "fr";

export const localeCookie = "heartco.locale";

/** Dates without a zone of their own are shown as people in France read them. */
export const displayTimeZone = "Europe/Paris";

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}
