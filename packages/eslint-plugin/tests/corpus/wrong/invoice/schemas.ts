import { z } from "zod";

const organizationId = z.string();

export const listInput = z.object({
  organizationId: z.string().optional(), // ✗ no-organization-in-input
  search: z.string().optional(),
});

export const byId = z.object({ id: z.string() });
export const owned = byId.extend({ organizationId }); // ✗ no-organization-in-input
export const filters = z.strictObject({ filter: z.object({ organizationId: z.uuid() }) }); // ✗ no-organization-in-input
