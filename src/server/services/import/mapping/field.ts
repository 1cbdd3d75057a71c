/** What a column can be imported into, and how its text is read. */

interface FieldBase {
  readonly key: string;
  readonly required?: boolean;
  /** Column names that suggest this field, in English and French, best first. Case, accents and punctuation do not matter. */
  readonly synonyms: readonly string[];
}

/** Free text; longer than `maxLength` is an error, never a cut. */
export interface TextField extends FieldBase {
  readonly type: "text";
  readonly maxLength: number;
}

/** A number or code that names something: `17850.0` is read as `17850`, and `1.2E+11` is refused. */
export interface IdentifierField extends FieldBase {
  readonly type: "identifier";
  readonly maxLength: number;
}

/** `digits` and `scale` as in PostgreSQL's numeric(digits, scale): what does not fit is an error, never rounded. */
export interface DecimalField extends FieldBase {
  readonly type: "decimal";
  readonly digits: number;
  readonly scale: number;
}

/** A percentage in points, 0 to 100, whether the file writes 5, "5 %" or 0.05. */
export interface PercentField extends FieldBase {
  readonly type: "percent";
}

/** One of the words of an enum; each value lists how files write it. */
export interface ChoiceField<V extends string = string> extends FieldBase {
  readonly type: "choice";
  readonly values: Readonly<Record<V, readonly string[]>>;
}

export interface PlainField extends FieldBase {
  readonly type: "date" | "boolean" | "country" | "currency" | "email" | "siren" | "siret" | "vatNumber";
}

export type TargetField =
  TextField | IdentifierField | DecimalField | PercentField | ChoiceField | PlainField;
export type FieldType = TargetField["type"];

/** Keeps the keys and types of a list of fields for the compiler. */
export function fields<const F extends readonly TargetField[]>(list: F): F {
  return list;
}
