import { createHash } from "node:crypto";
import type { Model, Scalar, Schema } from "../../schema/types.ts";
import { KitProblem } from "../kit-problem.ts";
import { TOKENS, UUIDS, type Side } from "./marker.ts";

/** Which row a value is for. */
export type Spot = { side: Side; index: number };

const DAY = 86_400_000;
const FIRST_DAY: Readonly<Record<Side, number>> = { a: Date.UTC(2001, 0, 1), b: Date.UTC(2002, 0, 1), shared: Date.UTC(2003, 0, 1) };
const FIRST_NUMBER: Readonly<Record<Side, number>> = { a: 1_000, b: 20_000, shared: 10_000 };
const FIRST_SMALL: Readonly<Record<Side, number>> = { a: 1, b: 5, shared: 3 };

/** A value of the column as Prisma's client takes it, different for each row and side as far as the type allows. */
export function valueOf(schema: Schema, model: Model, scalar: Scalar, spot: Spot): unknown {
  const value = single(schema, model, scalar, spot);
  return scalar.isList ? [value] : value;
}

function single(schema: Schema, model: Model, scalar: Scalar, spot: Spot): unknown {
  const { side, index } = spot;
  const labels = schema.enums?.[scalar.type];
  if (labels) return labels[index % labels.length]!.name;
  switch (scalar.type) {
    case "String":
      return text(model, scalar, spot);
    case "Int":
      return FIRST_NUMBER[side] + index;
    case "BigInt":
      return BigInt(FIRST_NUMBER[side] + index);
    case "Float":
    case "Decimal":
      return String(FIRST_SMALL[side] + index);
    case "Boolean":
      // The first row alone: "one default per organisation" is a common rule.
      return index === 0;
    case "DateTime":
      return new Date(FIRST_DAY[side] + index * DAY);
    case "Json":
      return { kit: word(model, scalar, spot) };
    case "Bytes":
      return new Uint8Array(Buffer.from(word(model, scalar, spot)));
    default:
      throw new KitProblem(`${model.name}.${scalar.name} is of type ${scalar.type}, for which no value can be made up: give one in \`overrides\`.`);
  }
}

const word = (model: Model, scalar: Scalar, { side, index }: Spot): string => `${TOKENS[side]}-${model.name}.${scalar.name}-${index}`;

function text(model: Model, scalar: Scalar, spot: Spot): string {
  const { side, index } = spot;
  const hash = createHash("sha256").update(`${model.name}.${scalar.name}`).digest("hex");
  switch (scalar.nativeType) {
    case "Uuid":
      return `${UUIDS[side]}-${hash.slice(0, 8)}${index.toString(16).padStart(4, "0")}`;
    case "Inet":
      return `10.${FIRST_SMALL[side]}.0.${index}`;
    case "Xml":
      return `<kit>${word(model, scalar, spot)}</kit>`;
    case "Bit":
    case "VarBit":
      return index.toString(2).padStart(scalar.size?.[0] ?? 1, "0");
    default:
      return shortened(word(model, scalar, spot), spot, hash, scalar.size?.[0] ?? Infinity);
  }
}

/** The longest form that fits; below six characters there is no room for a token, and only the answers' difference tells. */
function shortened(whole: string, { side, index }: Spot, hash: string, length: number): string {
  if (whole.length <= length) return whole;
  const number = index.toString(36);
  if (length >= TOKENS[side].length + number.length + 1) return `${TOKENS[side]}${hash}`.slice(0, length - number.length) + number;
  return `${side[0]!.toUpperCase()}${hash}`.slice(0, Math.max(length - number.length, 0)) + number;
}
