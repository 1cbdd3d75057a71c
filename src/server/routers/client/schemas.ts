import { z } from "zod";
import { pageInput } from "@/server/services/listing/page";
import { clientFields, clientKind, clientStatus } from "@/server/services/clients/client-fields";
import { recordId } from "@/server/services/documents/inputs";
import { order } from "@/server/services/input/fields";

export const byId = z.object({ id: recordId });

const filters = { status: clientStatus.optional(), kind: clientKind.optional(), archived: z.boolean().default(false) };

export const listInput = pageInput.extend({ ...filters, sort: z.enum(["name", "number", "createdAt"]).default("name"), order });

export const exportInput = z.object({ ...filters, search: z.string().trim().max(100).optional() });

export const createInput = clientFields.extend({ status: z.enum(["PROSPECT", "ACTIVE"]).optional() });

export const updateInput = clientFields.partial().extend({ id: recordId });

/** Archiving has a procedure of its own. */
export const setStatusInput = z.object({ id: recordId, status: clientStatus.exclude(["ARCHIVED"]) });

export const lookupInput = z.object({ search: z.string().trim().max(100).default(""), limit: z.number().int().min(1).max(50).default(10) });
