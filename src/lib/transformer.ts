import SuperJSON from "superjson";
import { Decimal } from "./money";

/**
 * Serialises what crosses the wire between console and server, so that dates
 * and Decimals arrive as what they were.
 */
export const transformer = new SuperJSON();

transformer.registerCustom<Decimal, string>(
  {
    isApplicable: (value): value is Decimal => Decimal.isDecimal(value),
    serialize: (value) => value.toFixed(),
    deserialize: (text) => new Decimal(text),
  },
  "Decimal",
);
