import { z } from "zod";

const unit = z.enum(["fraction", "percent"]);

/** What the person answers where a file does not say. Absent answers take what the sample shows, or the default. */
export const importChoices = z
  .object({
    decimalMark: z.enum([".", ","]).optional(),
    dateOrder: z.enum(["DMY", "MDY"]).optional(),
    /** By field. */
    percentUnits: z.record(z.string().max(40), unit).default({}),
    /** Rows that stop early are filled with blanks. */
    allowShortRows: z.boolean().default(false),

    /** Of clients that the import adds. */
    clientStatus: z.enum(["ACTIVE", "PROSPECT"]).default("ACTIVE"),
    /** Of products that the import adds, where the file does not say. */
    productKind: z.enum(["GOOD", "SERVICE"]).default("GOOD"),

    /** VAT where the file has none: of lines and of new products. The organisation's default rate unless chosen. */
    taxRateId: z.string().min(1).max(40).nullable().default(null),
    priceIsNet: z.boolean().default(true),
    /** Of documents that name none. The organisation's currency unless chosen. */
    currencyCode: z.string().trim().length(3).toUpperCase().nullable().default(null),
    /** Numbers that begin so are credit notes. */
    cancellationPrefix: z.string().trim().max(10).default(""),
    /** Whom documents are for that name nobody. Blank: they are refused. */
    fallbackClientNumber: z.string().trim().max(32).default(""),
    fallbackClientName: z.string().trim().max(200).default(""),
    createMissingClients: z.boolean().default(false),
    createMissingProducts: z.boolean().default(false),
    /** The documents are settled: nothing of them is due. */
    alreadyPaid: z.boolean().default(false),
    /** The line that a shipping amount becomes. Blank: the amount is left out. */
    shippingDescription: z.string().trim().max(200).default(""),
  })
  .strict();

export type ImportChoices = z.output<typeof importChoices>;

const fileMapping = z.record(z.string().min(1).max(40), z.string().min(1).max(1_000));

/** Header by field, for each of the files. */
export const importMapping = z.object({ lines: fileMapping, headers: fileMapping.optional() }).strict();

export type ImportMapping = z.output<typeof importMapping>;
