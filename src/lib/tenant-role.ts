import { planOptions } from "org-scope";
import { schema } from "../../generated/org-scope/schema.js";

/** The database role that an organisation's queries run as, as prisma/schema.prisma names it: policies hold for it, and it can bypass none. */
export const TENANT_ROLE = planOptions(schema).tenantRole;
