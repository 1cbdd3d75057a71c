import { decimal, type DecimalInput } from "@/lib/money";
import type { LineKind, VatCategory, VatRegime } from "./codes";
import { needsExemptionText } from "./exemptions";
import type { MentionCode, MissingMention } from "./missing-mentions";

export interface MentionedLine {
  kind: LineKind;
  description: string;
  quantity: DecimalInput;
  vatRate: DecimalInput;
  vatCategory: VatCategory;
  exemptionCode?: string | null;
  exemptionText?: string | null;
}

export function missingOfLines(
  lines: readonly MentionedLine[],
  regime: VatRegime,
): MissingMention[] {
  if (!lines.some((line) => line.kind === "ITEM")) return [{ code: "LINES", reason: "missing" }];
  return lines.flatMap((line, lineIndex) =>
    line.kind === "ITEM"
      ? missingOfLine(line, regime).map((mention) => ({ ...mention, lineIndex }))
      : [],
  );
}

function missingOfLine(line: MentionedLine, regime: VatRegime): MissingMention[] {
  return [
    ...when(line.description.trim() === "", "LINE_DESCRIPTION", "missing"),
    ...when(decimal(line.quantity).isZero(), "LINE_QUANTITY", "missing"),
    ...when(!isRateOfCategory(line), "LINE_VAT_RATE", "invalid"),
    ...when(!isCategoryOfRegime(line.vatCategory, regime), "LINE_VAT_CATEGORY", "invalid"),
    ...when(lacksExemption(line), "LINE_EXEMPTION_TEXT", "missing"),
  ];
}

/** Only the standard category charges VAT, and it always does. */
function isRateOfCategory(line: MentionedLine): boolean {
  const rate = decimal(line.vatRate);
  return line.vatCategory === "S" ? rate.greaterThan(0) : rate.isZero();
}

/** A seller under the small-business scheme charges no VAT: exempt or outside its scope only. */
function isCategoryOfRegime(category: VatCategory, regime: VatRegime): boolean {
  return regime !== "FRANCHISE" || category === "E" || category === "O";
}

function lacksExemption(line: MentionedLine): boolean {
  if (!needsExemptionText(line.vatCategory)) return false;
  return !line.exemptionText?.trim() && !line.exemptionCode?.trim();
}

function when(
  isSo: boolean,
  code: MentionCode,
  reason: MissingMention["reason"],
): MissingMention[] {
  return isSo ? [{ code, reason }] : [];
}
