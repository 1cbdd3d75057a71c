import type { ValueOptions } from "../mapping/values/options";
import type { OpenQuestion, DetectedOptions } from "../mapping/detect-options";
import type { ImportChoices } from "./choices";

/** How a file's values are read: what the sample shows, and over it what the person says. */
export function valueOptions({ options }: DetectedOptions, { decimalMark, dateOrder, percentUnits }: ImportChoices): ValueOptions {
  return {
    ...options,
    ...(decimalMark ? { decimalMark } : {}),
    ...(dateOrder ? { dateOrder } : {}),
    percentUnits: { ...options.percentUnits, ...percentUnits },
  };
}

/** The questions that nobody has answered. */
export function unanswered(questions: readonly OpenQuestion[], { decimalMark, dateOrder, percentUnits }: ImportChoices): OpenQuestion[] {
  return questions.filter((question) => {
    if (question.option === "percentUnit") return percentUnits[question.field] === undefined;
    return (question.option === "decimalMark" ? decimalMark : dateOrder) === undefined;
  });
}
