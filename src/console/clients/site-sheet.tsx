"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { z } from "zod";

import type { Site } from "@/console/clients/client-sites";
import type { Client } from "@/console/clients/with-client";
import { CountryField } from "@/console/components/fields/country-field";
import { SelectField } from "@/console/components/fields/select-field";
import { TextField } from "@/console/components/fields/text-field";
import { TextareaField } from "@/console/components/fields/textarea-field";
import { FormSheet } from "@/console/components/form-sheet";
import { optionalText, requiredText } from "@/console/lib/form-schemas";
import { optionalIdentifier } from "@/console/lib/identifier-schemas";
import { useServerFault } from "@/console/lib/server-fault";
import { useTRPC } from "@/console/lib/trpc";
import { useZodForm } from "@/console/lib/use-zod-form";

const schema = z.object({
  name: requiredText(120),
  line1: requiredText(200),
  line2: optionalText(200),
  postalCode: requiredText(12),
  city: requiredText(100),
  countryCode: z.string().length(2),
  siret: optionalIdentifier("siret"),
  contactId: z.string().transform((id) => id || null),
  accessNotes: optionalText(5_000),
});

function valuesOf(site: Site | null, client: Client): z.input<typeof schema> {
  return {
    name: site?.name ?? "",
    line1: site?.line1 ?? "",
    line2: site?.line2 ?? "",
    postalCode: site?.postalCode ?? "",
    city: site?.city ?? "",
    countryCode: site?.countryCode ?? client.billingCountry,
    siret: site?.siret ?? "",
    contactId: site?.contactId ?? "",
    accessNotes: site?.accessNotes ?? "",
  };
}

type SiteSheetProps = { client: Client; site: Site | null; onClose: () => void };

/** Adds a site to a client, or changes one. */
export function SiteSheet({ client, site, onClose }: SiteSheetProps) {
  const t = useTranslations("clients.sites");
  const trpc = useTRPC();
  const meta = { inlineError: true, success: t("saved") };
  const create = useMutation(trpc.site.create.mutationOptions({ meta, onSuccess: onClose }));
  const update = useMutation(trpc.site.update.mutationOptions({ meta, onSuccess: onClose }));
  const saving = site ? update : create;
  const form = useZodForm(schema, valuesOf(site, client));
  const fault = useServerFault(form, saving.error, { "site.duplicateName": "name" });
  const { control } = form;
  return (
    <FormSheet
      title={site ? t("editTitle") : t("add")}
      form={form}
      error={fault}
      pending={saving.isPending}
      onClose={onClose}
      onSubmit={(values) => (site ? update.mutate({ ...values, id: site.id }) : create.mutate({ ...values, clientId: client.id }))}
    >
      <TextField control={control} name="name" label={t("name")} placeholder={t("namePlaceholder")} autoFocus autoComplete="off" className="sm:col-span-2" />
      <TextField control={control} name="line1" label={t("line1")} autoComplete="off" className="sm:col-span-2" />
      <TextField control={control} name="line2" label={t("line2")} optional autoComplete="off" className="sm:col-span-2" />
      <TextField control={control} name="postalCode" label={t("postalCode")} autoComplete="off" />
      <TextField control={control} name="city" label={t("city")} autoComplete="off" />
      <CountryField control={control} name="countryCode" label={t("country")} />
      <TextField control={control} name="siret" label={t("siret")} optional inputMode="numeric" autoComplete="off" />
      {client.contacts.length > 0 && (
        <SelectField
          control={control}
          name="contactId"
          label={t("contact")}
          optional
          options={client.contacts.map(({ id, fullName }) => ({ value: id, label: fullName }))}
          className="sm:col-span-2"
        />
      )}
      <TextareaField control={control} name="accessNotes" label={t("accessNotes")} description={t("accessHint")} optional rows={3} className="sm:col-span-2" />
    </FormSheet>
  );
}
