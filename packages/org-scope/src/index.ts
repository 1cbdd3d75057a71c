export { OrgScopeError, type Place, type RefusalReason } from "./errors";
export { rewriteOperation, type Rewritten } from "./rewrite/operations";
export { lookThrough } from "./rewrite/look-through";
export type { TenantId } from "./rewrite/scope";
export { SchemaProblem, type Model, type Ownership, type Schema } from "./schema/index";
