import { z } from "zod";
import { pageInput } from "@/server/services/listing/page";
import { clientFields, clientKind, clientStatus } from "@/server/services/clients/client-fields";
import { direction, id } from "@/server/services/input/fields";

export const byId = z.object({ id });

const filters = { status: clientStatus.optional(), kind: clientKind.optional(), archived: z.boolean().default(false) };

export const listInput = pageInput.extend({ ...filters, sort: z.enum(["name", "number", "createdAt"]).default("name"), direction });

export const exportInput = z.object({ ...filters, search: z.string().trim().max(100).optional() });

export const createInput = clientFields.extend({ status: z.enum(["PROSPECT", "ACTIVE"]).optional() });

export const updateInput = clientFields.partial().extend({ id });

/** Archiving has a procedure of its own. */
export const setStatusInput = z.object({ id, status: clientStatus.exclude(["ARCHIVED"]) });

export const lookupInput = z.object({ search: z.string().trim().max(100).default(""), limit: z.number().int().min(1).max(50).default(10) });
