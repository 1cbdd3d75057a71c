import { z } from "zod";

/** Text that must be there. */
export const requiredText = (max: number) => z.string().trim().min(1).max(max);

/** Text that may be blank, which is stored as null. Absent leaves the column as it is. */
export const optionalText = (max: number) =>
  z.string().trim().max(max).transform((text) => text || null).nullable().optional();

/** An e-mail address in lower case, or blank. */
export const optionalEmail = z
  .union([z.literal("").transform(() => null), z.string().trim().toLowerCase().pipe(z.email().max(254))])
  .nullable()
  .optional();

/** A filled-in identifier that must pass its check, stored without spaces; or blank. */
export const optionalIdentifier = (max: number, isRight: (text: string) => boolean) =>
  z
    .string()
    .max(max * 2)
    .transform((text) => text.replace(/[\s.\u00a0\u202f]/g, "").toUpperCase() || null)
    .refine((text) => text === null || (text.length <= max && isRight(text)))
    .nullable()
    .optional();

/** The price of one unit, as text: not negative, at most four decimals. */
export const price = z.string().trim().regex(/^\d{1,12}(\.\d{1,4})?$/, { message: "decimal" });

/** ISO 3166-1, two letters. */
export const countryCode = z.string().trim().length(2).toUpperCase();
/** ISO 4217, three letters. */
export const currencyCode = z.string().trim().length(3).toUpperCase();
/** The languages that documents are printed in. */
export const language = z.enum(["fr", "en"]);

/** Which way a list is sorted. Not called direction: tRPC overwrites that input of infinite queries. */
export const order = z.enum(["asc", "desc"]).default("asc");
