export { SchemaProblem } from "./annotations.ts";
export { capture, type CaptureOptions } from "./capture.ts";
export type { Dmmf } from "./dmmf.ts";
export type { GeneratedSchema } from "./generated-schema.ts";
export { modelOf, type Model, type Ownership, type OwnershipKind, type Relation, type Scalar, type Schema } from "./types.ts";
