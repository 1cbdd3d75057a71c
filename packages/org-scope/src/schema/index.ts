export { SchemaProblem } from "./annotations";
export { capture, type CaptureOptions } from "./capture";
export type { Dmmf } from "./dmmf";
export { modelOf, type Model, type Ownership, type OwnershipKind, type Relation, type Scalar, type Schema } from "./types";
