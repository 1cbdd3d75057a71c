"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { toast } from "sonner";
import { z } from "zod";

import { AuthFault, orThrow } from "@/console/account/auth-fault";
import { NewPasswordField } from "@/console/account/new-password-field";
import { PASSWORD_MAX, PASSWORD_MIN } from "@/console/account/password-strength";
import { Refusal } from "@/console/account/refusal";
import { CheckboxField } from "@/console/components/fields/checkbox-field";
import { Form, FormActions, FormSection } from "@/console/components/form";
import { authClient } from "@/console/lib/auth-client";
import { useZodForm } from "@/console/lib/use-zod-form";
import { useConsoleSession } from "@/console/shell/console-session";
import { PasswordField } from "@/console/shell/sign-in/password-field";

const passwords = z.object({
  currentPassword: z.string().min(1),
  newPassword: z.string().min(PASSWORD_MIN).max(PASSWORD_MAX),
  signOutOthers: z.boolean(),
});

const blank = { currentPassword: "", newPassword: "", signOutOthers: true };

/** Changes the password and, when asked to, signs the other devices out; says when only the first was done. */
async function changePassword({ currentPassword, newPassword, signOutOthers }: z.output<typeof passwords>): Promise<{ othersFailed: boolean }> {
  await orThrow(authClient.changePassword({ currentPassword, newPassword }));
  if (!signOutOthers) return { othersFailed: false };
  // The option of the call above would replace this session too, and forget the organisation at work.
  const { error } = await authClient.revokeOtherSessions();
  return { othersFailed: error !== null };
}

/** Changes the password; the current one proves that it is the person who asks. */
export function PasswordForm() {
  const t = useTranslations("account.password");
  const { user } = useConsoleSession();
  const form = useZodForm(passwords, blank);
  const change = useMutation({
    mutationFn: changePassword,
    meta: { success: t("saved"), inlineError: true },
    onSuccess: ({ othersFailed }) => {
      form.reset(blank);
      if (othersFailed) toast.error(t("othersFailed"));
    },
    onError: (error) => {
      if (!(error instanceof AuthFault) || error.code !== "INVALID_PASSWORD") return;
      form.setError("currentPassword", { message: t("wrong") }, { shouldFocus: true });
    },
  });
  const isWrong = change.error instanceof AuthFault && change.error.code === "INVALID_PASSWORD";
  return (
    <Form form={form} onSubmit={(values) => change.mutate(values)}>
      <FormSection title={t("title")} description={t("description")}>
        {change.isError && !isWrong && (
          <div className="sm:col-span-2">
            <Refusal>{t("failed")}</Refusal>
          </div>
        )}
        <PasswordField control={form.control} name="currentPassword" label={t("current")} autoComplete="current-password" className="sm:col-span-2" />
        <NewPasswordField control={form.control} name="newPassword" label={t("new")} personal={[user.name, user.email]} className="sm:col-span-2" />
        <CheckboxField control={form.control} name="signOutOthers" label={t("others")} description={t("othersHelp")} className="sm:col-span-2" />
        <div className="sm:col-span-2">
          <FormActions pending={change.isPending} submitLabel={t("save")} />
        </div>
      </FormSection>
    </Form>
  );
}
