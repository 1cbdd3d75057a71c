"use client";

import { useTranslations } from "next-intl";

import { ClientAddressSection } from "@/console/clients/client-address-section";
import { clientSchema, type ClientOutput, type ClientValues, newClientSchema } from "@/console/clients/client-form-schema";
import { ClientIdentitySection } from "@/console/clients/client-identity-section";
import { ClientNotesSection, ClientTermsSection, type PresentLinks } from "@/console/clients/client-terms-section";
import { Form, FormActions } from "@/console/components/form";
import { useServerFault } from "@/console/lib/server-fault";
import { useZodForm } from "@/console/lib/use-zod-form";

type ClientFormProps = {
  values: ClientValues;
  /** The links of a client that is changed: they may be to what is no longer offered. */
  present?: PresentLinks;
  isNew?: boolean;
  onSubmit: (client: ClientOutput) => void;
  pending: boolean;
  error: unknown;
  cancelHref: string;
};

/** Everything that is known of a client, to create or to change it. */
export function ClientForm({ values, present, isNew = false, onSubmit, pending, error, cancelHref }: ClientFormProps) {
  const t = useTranslations("clients");
  const form = useZodForm<ClientValues, ClientOutput>(isNew ? newClientSchema : clientSchema, values);
  const fault = useServerFault(form, error, { "client.siretOfOtherCompany": "siret" });
  return (
    <Form form={form} onSubmit={onSubmit} error={fault}>
      <ClientIdentitySection form={form} isNew={isNew} />
      <ClientAddressSection form={form} />
      <ClientTermsSection form={form} present={present} />
      <ClientNotesSection form={form} present={present} />
      <FormActions pending={pending} submitLabel={isNew ? t("form.create") : undefined} cancelHref={cancelHref} />
    </Form>
  );
}
