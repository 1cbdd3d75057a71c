/** The database role that an organisation's queries run as: policies hold for it, and it can bypass none. */
export const TENANT_ROLE = "heartco_tenant";
