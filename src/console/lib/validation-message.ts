import type { Translator } from "@/console/lib/error-message";

/** The parts of an issue of zod that decide its sentence. */
type Issue = {
  code?: string;
  input?: unknown;
  origin?: string;
  format?: string;
  minimum?: unknown;
  maximum?: unknown;
  params?: unknown;
};

type Fault = { fault?: string; min?: number; max?: number; scale?: number };

function boundOf(bound: unknown): number {
  return Number(bound);
}

function faultMessage({ fault = "invalid", min = 0, max = 0, scale = 0 }: Fault, t: Translator): string {
  return t(`common.validation.${fault}`, { min, max, scale });
}

/** The sentence of one validation issue, in the language of the screen. */
export function validationMessage(issue: Issue, t: Translator): string {
  const isBlank = issue.input === undefined || issue.input === null || issue.input === "";
  if (issue.code === "custom") return faultMessage((issue.params ?? {}) as Fault, t);
  if (isBlank) return t("common.validation.required");
  const isText = issue.origin === "string";
  if (issue.code === "too_small") {
    if (isText && boundOf(issue.minimum) <= 1) return t("common.validation.required");
    return t(isText ? "common.validation.tooShort" : "common.validation.min", { min: boundOf(issue.minimum) });
  }
  if (issue.code === "too_big") {
    return t(isText ? "common.validation.tooLong" : "common.validation.max", { max: boundOf(issue.maximum) });
  }
  const known = issue.format === "email" || issue.format === "url" || issue.format === "date";
  return t(`common.validation.${known ? issue.format : "invalid"}`);
}
