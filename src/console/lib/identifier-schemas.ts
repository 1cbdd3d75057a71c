import { z } from "zod";

import { compactIdentifier, isSiren, isSiret, isVatNumber } from "@/lib/billing/identifiers";

const checks = { siren: isSiren, siret: isSiret, vatNumber: isVatNumber };

/** A company's identifier that may be left blank (null); kept without the spaces that people write in it. */
export function optionalIdentifier(kind: keyof typeof checks) {
  return z
    .string()
    .refine((text) => text.trim() === "" || checks[kind](text), { params: { fault: kind } })
    .transform((text) => compactIdentifier(text) || null);
}

/** An e-mail address that may be left blank (null). */
export function optionalEmail() {
  return z
    .string()
    .trim()
    .refine((text) => text === "" || z.email().max(254).safeParse(text).success, { params: { fault: "email" } })
    .transform((text) => text || null);
}
