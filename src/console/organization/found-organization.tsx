"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { z } from "zod";

import { CountryField } from "@/console/components/fields/country-field";
import { TextField } from "@/console/components/fields/text-field";
import { Form } from "@/console/components/form";
import { Button } from "@/console/components/ui/button";
import { requiredText } from "@/console/lib/form-schemas";
import { useTRPC } from "@/console/lib/trpc";
import { useZodForm } from "@/console/lib/use-zod-form";
import { ToDashboard } from "@/console/organization/to-dashboard";

const newOrganization = z.object({
  name: requiredText(200).pipe(z.string().min(2)),
  countryCode: z.string().length(2),
});

/** Founds an organisation; whoever does becomes its owner and starts working in it. */
export function FoundOrganization() {
  const t = useTranslations("organization.found");
  const trpc = useTRPC();
  const form = useZodForm(newOrganization, { name: "", countryCode: "FR" });
  const create = useMutation(
    trpc.organization.create.mutationOptions({
      meta: { inlineError: true, leavesPage: true },
    }),
  );
  if (create.isSuccess) return <ToDashboard />;
  return (
    <Form form={form} onSubmit={(values) => create.mutate(values)} error={create.error} className="gap-5">
      <TextField control={form.control} name="name" label={t("name")} placeholder={t("namePlaceholder")} autoComplete="organization" autoFocus />
      <CountryField control={form.control} name="countryCode" label={t("country")} description={t("countryHelp")} />
      <Button type="submit" size="lg" pending={create.isPending} className="mt-1 w-full">
        {t("submit")}
      </Button>
    </Form>
  );
}
