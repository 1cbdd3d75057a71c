export { OrgScopeError, type Place, type RefusalReason } from "./errors";
export { rewriteOperation, type Rewritten } from "./rewrite/operations";
export { lookThrough } from "./rewrite/look-through";
export type { TenantId } from "./rewrite/scope";
export { SchemaProblem, type Model, type Ownership, type Schema } from "./schema/index";
export { createOrgScope, type OrgScopeOptions } from "./client/create-org-scope";
export type { OrgDb, TransactionOptions } from "./client/org-db";
export { createOrgPool, type OrgPoolConfig } from "./pool/org-pool";
export { DEFAULT_ROLE, DEFAULT_SETTING, type PrologueOptions } from "./pool/prologue";
