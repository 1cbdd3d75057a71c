"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { z } from "zod";

import { PasswordField } from "@/console/shell/sign-in/password-field";
import { TextField } from "@/console/components/fields/text-field";
import { Button } from "@/console/components/ui/button";
import { authClient } from "@/console/lib/auth-client";
import { useZodForm } from "@/console/lib/use-zod-form";

const credentials = z.object({
  email: z.string().trim().min(1).pipe(z.email()),
  password: z.string().min(1),
});

type Refusal = "wrongCredentials" | "tooManyAttempts" | "unavailable";

/** Wrong e-mail and wrong password read alike: nobody learns who has an account. */
function refusalOf(status: number): Refusal {
  if (status === 429) return "tooManyAttempts";
  return status === 401 || status === 403 || status === 400 ? "wrongCredentials" : "unavailable";
}

export function SignInForm() {
  const t = useTranslations("auth.signIn");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [pending, setPending] = useState(false);
  const form = useZodForm(credentials, { email: "", password: "" });

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
    window.location.assign("/");
  }

  return (
    <form noValidate onSubmit={form.handleSubmit(signIn)} className="flex flex-col gap-5">
      {refusal && (
        <div role="alert" className="border-danger/25 bg-danger/8 text-danger flex items-start gap-2.5 rounded-lg border px-3.5 py-3">
          <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
          <p className="text-pretty">{t(refusal)}</p>
        </div>
      )}
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
  );
}
