"use client";

import { useEffect } from "react";
import type { UseFormReturn } from "react-hook-form";

import type { ClientOutput, ClientValues } from "@/console/clients/client-form-schema";
import { derivedIdentifiers } from "@/console/clients/company-identifiers";

/** Fills in SIREN and VAT number while the SIRET or SIREN is typed. */
export function useDerivedIdentifiers(form: UseFormReturn<ClientValues, unknown, ClientOutput>): void {
  const { subscribe, setValue } = form;
  useEffect(
    () =>
      subscribe({
        name: ["siret", "siren"],
        formState: { values: true },
        callback: ({ values }) => {
          const derived = derivedIdentifiers(values, values.isVatLiable);
          for (const [field, value] of Object.entries(derived)) {
            setValue(field as keyof typeof derived, value, { shouldDirty: true, shouldValidate: true });
          }
        },
      }),
    [subscribe, setValue],
  );
}
