import { z } from "zod";
import { decimal } from "@/lib/money";

/** The id of a record. */
export const id = z.string().min(1).max(40);

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

/** A decimal as text, not negative: "1250.50". `digits` before the point and `scale` after it, as in the column. */
export const decimalText = ({ digits, scale, max }: { digits: number; scale: number; max?: number }) =>
  z
    .string()
    .regex(new RegExp(`^\\d{1,${digits}}(\\.\\d{1,${scale}})?$`))
    .refine((text) => max === undefined || decimal(text).lessThanOrEqualTo(max));

export const money = decimalText({ digits: 12, scale: 2 });
export const unitPrice = decimalText({ digits: 12, scale: 4 });
export const percent = decimalText({ digits: 3, scale: 4, max: 100 });

/** ISO 3166-1, two letters. */
export const countryCode = z.string().trim().length(2).toUpperCase();
/** ISO 4217, three letters. */
export const currencyCode = z.string().trim().length(3).toUpperCase();
/** The languages that documents are printed in. */
export const language = z.enum(["fr", "en"]);

/** A list's order. */
export const direction = z.enum(["asc", "desc"]).default("asc");
