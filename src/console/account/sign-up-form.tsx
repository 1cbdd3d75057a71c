"use client";

import { useTranslations } from "next-intl";
import Link from "next/link";
import { useState } from "react";
import { useWatch } from "react-hook-form";
import { z } from "zod";

import { NewPasswordField } from "@/console/account/new-password-field";
import { PASSWORD_MAX, PASSWORD_MIN } from "@/console/account/password-strength";
import { Refusal } from "@/console/account/refusal";
import { TextField } from "@/console/components/fields/text-field";
import { Button } from "@/console/components/ui/button";
import { authClient } from "@/console/lib/auth-client";
import { requiredText } from "@/console/lib/form-schemas";
import { entryAddress } from "@/console/lib/return-address";
import { useZodForm } from "@/console/lib/use-zod-form";

const newAccount = z.object({
  name: requiredText(120).pipe(z.string().min(2)),
  email: z.string().trim().min(1).pipe(z.email().max(254)),
  password: z.string().min(PASSWORD_MIN).max(PASSWORD_MAX),
});

type Fault = { status: number; code?: string | undefined };

function faultKey({ status, code }: Fault): "exists" | "tooMany" | "refused" | "unavailable" {
  if (code?.startsWith("USER_ALREADY_EXISTS")) return "exists";
  if (status === 429) return "tooMany";
  return status >= 400 && status < 500 ? "refused" : "unavailable";
}

/** Makes an account; `next` is where to go with it, `email` what an invitation knows of the person. */
export function SignUpForm({ next, email }: { next: string; email: string }) {
  const t = useTranslations("account.signUp");
  const [fault, setFault] = useState<Fault | null>(null);
  const [pending, setPending] = useState(false);
  const form = useZodForm(newAccount, { name: "", email, password: "" });
  const personal = useWatch({ control: form.control, name: ["name", "email"] });

  async function signUp(values: z.output<typeof newAccount>) {
    setPending(true);
    setFault(null);
    const { error } = await authClient.signUp.email(values).catch(() => ({ error: { status: 0 } }));
    // A full load: the server renders what comes next with the new session.
    if (!error) return window.location.assign(next);
    setFault(error);
    setPending(false);
  }

  return (
    <>
      <form noValidate onSubmit={form.handleSubmit(signUp)} className="flex flex-col gap-5">
        {fault && <Refusal>{t(faultKey(fault))}</Refusal>}
        <TextField control={form.control} name="name" label={t("name")} placeholder={t("namePlaceholder")} autoComplete="name" autoFocus />
        <TextField control={form.control} name="email" type="email" label={t("email")} placeholder={t("emailPlaceholder")} autoComplete="username" />
        <NewPasswordField control={form.control} name="password" label={t("password")} personal={personal} />
        <Button type="submit" size="lg" pending={pending} className="mt-1 w-full">
          {t("submit")}
        </Button>
      </form>
      <p className="text-muted-foreground mt-6 text-center text-sm">
        {t("haveAccount")}{" "}
        <Link href={entryAddress("/sign-in", { next, email })} className="text-brand font-medium underline-offset-4 hover:underline">
          {t("signIn")}
        </Link>
      </p>
    </>
  );
}
