"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { z } from "zod";

import { orThrow } from "@/console/account/auth-fault";
import { Refusal } from "@/console/account/refusal";
import { TextField } from "@/console/components/fields/text-field";
import { Form, FormActions, FormSection } from "@/console/components/form";
import { authClient } from "@/console/lib/auth-client";
import { requiredText } from "@/console/lib/form-schemas";
import { useZodForm } from "@/console/lib/use-zod-form";
import { useConsoleSession } from "@/console/shell/console-session";

const profile = z.object({ name: requiredText(120).pipe(z.string().min(2)), email: z.string() });

/** The person's name; the e-mail address is who they are and stays. */
export function ProfileForm() {
  const t = useTranslations("account.profile");
  const router = useRouter();
  const { user } = useConsoleSession();
  const form = useZodForm(profile, { name: user.name, email: user.email });
  const save = useMutation({
    mutationFn: ({ name }: z.output<typeof profile>) => orThrow(authClient.updateUser({ name })),
    meta: { success: t("saved"), inlineError: true },
    onSuccess: (_saved, values) => {
      form.reset(values);
      // The name stands in the shell too.
      router.refresh();
    },
  });
  return (
    <Form form={form} onSubmit={(values) => save.mutate(values)}>
      <FormSection title={t("title")} description={t("description")}>
        {save.isError && (
          <div className="sm:col-span-2">
            <Refusal>{t("failed")}</Refusal>
          </div>
        )}
        <TextField control={form.control} name="name" label={t("name")} autoComplete="name" className="sm:col-span-2" />
        <TextField control={form.control} name="email" label={t("email")} description={t("emailHelp")} disabled className="sm:col-span-2" />
        <div className="sm:col-span-2">
          <FormActions pending={save.isPending} submitLabel={t("save")} />
        </div>
      </FormSection>
    </Form>
  );
}
