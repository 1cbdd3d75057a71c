"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import type { FieldPath, FieldValues, UseFormReturn } from "react-hook-form";

import { errorMessage, publicError } from "@/console/lib/error-message";

/**
 * The field that a refusal is about: the one that its reason names, the one
 * that the form knows the reason to be about, or the first that the server
 * could not read. Null when it is about none of the form's fields.
 */
export function faultyField(error: unknown, fields: readonly string[], byReason: Readonly<Record<string, string>>): string | null {
  const { reason, params, fields: unread } = publicError(error);
  const candidates = [params?.field, reason && byReason[reason], ...Object.keys(unread ?? {})];
  const found = candidates.find((name) => typeof name === "string" && fields.includes(name));
  return found === undefined ? null : String(found);
}

/**
 * Shows a mutation's error at the field that it is about, and goes there.
 * Returns the error when it is about no field, for the form to show above all.
 */
export function useServerFault<Values extends FieldValues, Output>(
  form: UseFormReturn<Values, unknown, Output>,
  error: unknown,
  byReason: Readonly<Record<string, FieldPath<Values>>> = {},
): unknown {
  const t = useTranslations();
  const field = faultyField(error, Object.keys(form.getValues()), byReason);
  const message = field === null ? null : faultMessage(error, t);
  const { setError } = form;
  useEffect(() => {
    if (field === null || message === null) return;
    setError(field as FieldPath<Values>, { type: "server", message }, { shouldFocus: true });
    // A second refusal with the same words is a new error, and is shown again.
  }, [error, field, message, setError]);
  return field === null ? error : null;
}

/** A field that the server could not read is wrong in a way that this form did not foresee. */
function faultMessage(error: unknown, t: Parameters<typeof errorMessage>[1]): string {
  return publicError(error).fields ? t("common.validation.invalid") : errorMessage(error, t);
}
