"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";

import { Form, FormActions, FormSection } from "@/console/components/form";
import { useServerFault } from "@/console/lib/server-fault";
import { useTRPC } from "@/console/lib/trpc";
import { useZodForm } from "@/console/lib/use-zod-form";
import { LetterheadPreview } from "@/console/organization/letterhead-preview";
import { IdentitySection, type SettingsForm, VatSection } from "@/console/organization/settings-identity";
import { type Settings, settingsSchema, settingsValues } from "@/console/organization/settings-schema";
import { AddressSection, ContactSection, DocumentsSection } from "@/console/organization/settings-sections";

/** The legal identity, to be changed. */
export function EditSettings({ settings }: { settings: Settings }) {
  const t = useTranslations("organization.settings");
  const trpc = useTRPC();
  const form = useZodForm(settingsSchema, settingsValues(settings));
  const update = useMutation(
    trpc.organization.updateSettings.mutationOptions({
      meta: { success: t("saved"), inlineError: true },
      // What was saved is where further changes start from.
      onSuccess: () => form.reset(form.getValues()),
    }),
  );
  const error = useServerFault(form, update.error);
  return (
    <Form form={form} onSubmit={(values) => update.mutate(values)} error={error} className="gap-8">
      <IdentitySection form={form} />
      <VatSection form={form} />
      <AddressSection form={form} />
      <ContactSection form={form} />
      <DocumentsSection form={form} />
      <PreviewSection form={form} />
      <div className="bg-background/90 sticky bottom-0 -mx-4 border-t px-4 py-3 backdrop-blur-md md:-mx-8 md:px-8">
        <FormActions pending={update.isPending} />
      </div>
    </Form>
  );
}

function PreviewSection({ form }: { form: SettingsForm }) {
  const t = useTranslations("organization.preview");
  // Every field has a value: the form starts with all of them.
  const values = { ...form.getValues(), ...useWatch({ control: form.control }) };
  return (
    <FormSection title={t("title")} description={t("description")}>
      <div className="sm:col-span-2">
        <LetterheadPreview values={values} />
      </div>
    </FormSection>
  );
}
