import { z } from "zod";
import { isSiret } from "@/lib/billing/identifiers";
import { countryCode, id, optionalIdentifier, optionalText, requiredText } from "@/server/services/input/fields";

export const byId = z.object({ id });

const fields = z.object({
  name: requiredText(120),
  line1: requiredText(200),
  line2: optionalText(200),
  postalCode: requiredText(12),
  city: requiredText(100),
  countryCode: countryCode.optional(),
  accessNotes: optionalText(5_000),
  siret: optionalIdentifier(14, isSiret),
  contactId: id.nullable().optional(),
});

export const createInput = fields.extend({ clientId: id });
export const updateInput = fields.partial().extend({ id });
export const archiveInput = z.object({ id, archived: z.boolean() });
