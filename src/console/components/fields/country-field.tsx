"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { type FieldPath, type FieldValues, useWatch } from "react-hook-form";

import { ComboboxField } from "@/console/components/fields/combobox-field";
import type { FieldProps } from "@/console/components/fields/field";
import { countryName, findCountries } from "@/console/lib/countries";
import { useTRPC } from "@/console/lib/trpc";

/** A country; the form holds its two letters. */
export function CountryField<V extends FieldValues, N extends FieldPath<V>, O>(props: FieldProps<V, N, O>) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const locale = useLocale();
  const code = String(useWatch({ control: props.control, name: props.name }) ?? "");
  return (
    <ComboboxField
      {...props}
      initialOption={code ? { value: code, label: countryName(code, locale) } : null}
      queryKey={["countries", locale]}
      loadOptions={async (search) => {
        const options = { ...trpc.reference.countries.queryOptions(), staleTime: Infinity };
        const countries = await queryClient.ensureQueryData(options);
        return findCountries(countries.map((country) => country.code), search, locale);
      }}
    />
  );
}
