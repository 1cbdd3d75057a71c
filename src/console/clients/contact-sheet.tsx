"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { z } from "zod";

import type { Contact } from "@/console/clients/client-contacts";
import { SelectField } from "@/console/components/fields/select-field";
import { TextField } from "@/console/components/fields/text-field";
import { TextareaField } from "@/console/components/fields/textarea-field";
import { FormSheet } from "@/console/components/form-sheet";
import { optionalText, requiredText } from "@/console/lib/form-schemas";
import { optionalEmail } from "@/console/lib/identifier-schemas";
import { useServerFault } from "@/console/lib/server-fault";
import { useTRPC } from "@/console/lib/trpc";
import { useZodForm } from "@/console/lib/use-zod-form";

const roles = ["DECISION_MAKER", "BUYER", "TECHNICAL", "BILLING", "USER", "OTHER"] as const;
const languages = ["fr", "en"] as const;

const schema = z.object({
  firstName: optionalText(80),
  lastName: requiredText(80),
  jobTitle: optionalText(120),
  role: z.enum(roles),
  email: optionalEmail(),
  phone: optionalText(32),
  mobile: optionalText(32),
  language: z.enum(languages),
  notes: optionalText(5_000),
});

function valuesOf(contact: Contact | null): z.input<typeof schema> {
  return {
    firstName: contact?.firstName ?? "",
    // Imported contacts may have but a first name, or only the name as a whole.
    lastName: contact?.lastName ?? (contact && !contact.firstName ? contact.fullName : ""),
    jobTitle: contact?.jobTitle ?? "",
    role: contact?.role ?? "OTHER",
    email: contact?.email ?? "",
    phone: contact?.phone ?? "",
    mobile: contact?.mobile ?? "",
    language: contact?.language === "en" ? "en" : "fr",
    notes: contact?.notes ?? "",
  };
}

type ContactSheetProps = { clientId: string; contact: Contact | null; onClose: () => void };

/** Adds a person to a client, or changes one. */
export function ContactSheet({ clientId, contact, onClose }: ContactSheetProps) {
  const t = useTranslations("clients.contacts");
  const trpc = useTRPC();
  const meta = { inlineError: true, success: t("saved") };
  const create = useMutation(trpc.contact.create.mutationOptions({ meta, onSuccess: onClose }));
  const update = useMutation(trpc.contact.update.mutationOptions({ meta, onSuccess: onClose }));
  const saving = contact ? update : create;
  const form = useZodForm(schema, valuesOf(contact));
  const fault = useServerFault(form, saving.error, { "contact.duplicateEmail": "email", "contact.nameMissing": "lastName" });
  const { control } = form;
  return (
    <FormSheet
      title={contact ? t("editTitle") : t("add")}
      form={form}
      error={fault}
      pending={saving.isPending}
      onClose={onClose}
      onSubmit={(values) => (contact ? update.mutate({ ...values, id: contact.id }) : create.mutate({ ...values, clientId }))}
    >
      <TextField control={control} name="firstName" label={t("firstName")} optional autoFocus autoComplete="off" />
      <TextField control={control} name="lastName" label={t("lastName")} autoComplete="off" />
      <TextField control={control} name="jobTitle" label={t("jobTitle")} optional autoComplete="off" />
      <SelectField control={control} name="role" label={t("roleLabel")} options={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))} />
      <TextField control={control} name="email" type="email" label={t("email")} optional autoComplete="off" className="sm:col-span-2" />
      <TextField control={control} name="mobile" type="tel" label={t("mobile")} optional autoComplete="off" />
      <TextField control={control} name="phone" type="tel" label={t("phone")} optional autoComplete="off" />
      <SelectField control={control} name="language" label={t("language")} options={languages.map((language) => ({ value: language, label: t(`languages.${language}`) }))} className="sm:col-span-2" />
      <TextareaField control={control} name="notes" label={t("notes")} optional rows={3} className="sm:col-span-2" />
    </FormSheet>
  );
}
