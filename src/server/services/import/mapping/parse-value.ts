import type { CalendarDay } from "@/lib/billing/calendar-day";
import type { Decimal } from "@/lib/money";
import type { ChoiceField, DecimalField, PercentField, TargetField } from "./field";
import type { Parsed } from "./row-error";
import { parseCountry } from "./values/country";
import { parseDate } from "./values/date";
import { fitDecimal, parseDecimal } from "./values/decimal";
import type { ValueOptions } from "./values/options";
import { parsePercent } from "./values/percent";
import {
  parseBoolean,
  parseChoice,
  parseCurrency,
  parseEmail,
  parseSiren,
  parseSiret,
  parseVatNumber,
} from "./values/simple";
import { parseIdentifier, parseText } from "./values/text";

/** What a field's text becomes. */
export type ValueOf<F extends TargetField> = F extends DecimalField | PercentField
  ? Decimal
  : F extends ChoiceField<infer V>
    ? V
    : F extends { type: "date" }
      ? CalendarDay
      : F extends { type: "boolean" }
        ? boolean
        : string;

export type FieldValue = string | boolean | Decimal | CalendarDay;

/** Reads the text of one cell as the field wants it. */
export function parseValue(text: string, field: TargetField, options: ValueOptions): Parsed<FieldValue> {
  switch (field.type) {
    case "text":
      return parseText(text, field.maxLength);
    case "identifier":
      return parseIdentifier(text, field.maxLength);
    case "decimal": {
      const parsed = parseDecimal(text, options.decimalMark);
      return "fault" in parsed ? parsed : fitDecimal(parsed.value, field.digits, field.scale);
    }
    case "percent":
      return parsePercent(text, options.percentUnits?.[field.key] ?? "percent", options.decimalMark);
    case "choice":
      return parseChoice(text, field.values);
    case "date":
      return parseDate(text, options.dateOrder);
    case "country":
      return parseCountry(text, options.countries);
    case "boolean":
      return parseBoolean(text);
    case "currency":
      return parseCurrency(text);
    case "email":
      return parseEmail(text);
    case "siren":
      return parseSiren(text);
    case "siret":
      return parseSiret(text);
    case "vatNumber":
      return parseVatNumber(text);
  }
}
