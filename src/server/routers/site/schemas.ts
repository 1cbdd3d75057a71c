import { z } from "zod";
import { isSiret } from "@/lib/billing/identifiers";
import { recordId } from "@/server/services/documents/inputs";
import { countryCode, optionalIdentifier, optionalText, requiredText } from "@/server/services/input/fields";

export const byId = z.object({ id: recordId });

const fields = z.object({
  name: requiredText(120),
  line1: requiredText(200),
  line2: optionalText(200),
  postalCode: requiredText(12),
  city: requiredText(100),
  countryCode: countryCode.optional(),
  accessNotes: optionalText(5_000),
  siret: optionalIdentifier(14, isSiret),
  contactId: recordId.nullable().optional(),
});

export const createInput = fields.extend({ clientId: recordId });
export const updateInput = fields.partial().extend({ id: recordId });
export const archiveInput = z.object({ id: recordId, archived: z.boolean() });
