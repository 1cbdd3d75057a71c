"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { type DefaultValues, type FieldValues, useForm, type UseFormReturn } from "react-hook-form";
import type { z } from "zod";

import { validationMessage } from "@/console/lib/validation-message";

/**
 * A form checked by a zod schema, with messages in the language of the screen.
 * `handleSubmit` receives what the schema makes of the fields.
 */
export function useZodForm<Input extends FieldValues, Output extends FieldValues>(
  schema: z.ZodType<Output, Input>,
  defaultValues: DefaultValues<Input>,
): UseFormReturn<Input, unknown, Output> {
  const t = useTranslations();
  return useForm<Input, unknown, Output>({
    resolver: zodResolver(schema, { error: (issue) => validationMessage(issue, t) }),
    defaultValues,
    mode: "onTouched",
  });
}
