"use client";

import { useTranslations } from "next-intl";
import Link from "next/link";
import { useState } from "react";
import { z } from "zod";

import { Refusal } from "@/console/account/refusal";
import { TextField } from "@/console/components/fields/text-field";
import { Button } from "@/console/components/ui/button";
import { authClient } from "@/console/lib/auth-client";
import { entryAddress } from "@/console/lib/return-address";
import { useZodForm } from "@/console/lib/use-zod-form";
import { PasswordField } from "@/console/shell/sign-in/password-field";

const credentials = z.object({
  email: z.string().trim().min(1).pipe(z.email()),
  password: z.string().min(1),
});

type RefusalKey = "wrongCredentials" | "tooManyAttempts" | "unavailable";

/** Wrong e-mail and wrong password read alike: nobody learns who has an account. */
function refusalOf(status: number): RefusalKey {
  if (status === 429) return "tooManyAttempts";
  return status === 401 || status === 403 || status === 400 ? "wrongCredentials" : "unavailable";
}

/** `next` is where to go once signed in, `email` what an invitation knows of the person. */
export function SignInForm({ next, email }: { next: string; email: string }) {
  const t = useTranslations("auth.signIn");
  const [refusal, setRefusal] = useState<RefusalKey | null>(null);
  const [pending, setPending] = useState(false);
  const form = useZodForm(credentials, { email, password: "" });

  async function signIn(values: z.output<typeof credentials>) {
    setPending(true);
    setRefusal(null);
    const { error } = await authClient.signIn.email(values).catch(() => ({ error: { status: 0 } }));
    if (error) {
      setRefusal(refusalOf(error.status));
      setPending(false);
      return;
    }
    // A full load: the server renders the console with the new session.
    window.location.assign(next);
  }

  return (
    <>
      <form noValidate onSubmit={form.handleSubmit(signIn)} className="flex flex-col gap-5">
        {refusal && <Refusal>{t(refusal)}</Refusal>}
        <TextField
          control={form.control}
          name="email"
          type="email"
          label={t("email")}
          placeholder={t("emailPlaceholder")}
          autoComplete="username"
          autoFocus
        />
        <PasswordField control={form.control} name="password" label={t("password")} autoComplete="current-password" />
        <Button type="submit" size="lg" pending={pending} className="mt-1 w-full">
          {t("submit")}
        </Button>
      </form>
      <p className="text-muted-foreground mt-6 text-center text-sm">
        {t("noAccount")}{" "}
        <Link href={entryAddress("/sign-up", { next, email })} className="text-brand font-medium underline-offset-4 hover:underline">
          {t("signUp")}
        </Link>
      </p>
    </>
  );
}
