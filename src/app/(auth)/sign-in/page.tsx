import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { SignInForm } from "@/console/shell/sign-in/sign-in-form";
import { SignInShowcase } from "@/console/shell/sign-in/sign-in-showcase";
import { LogoMark } from "@/console/shell/logo";
import { LocaleMenu, ThemeMenu } from "@/console/shell/preference-menus";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.signIn");
  return { title: t("documentTitle") };
}

export default async function SignInPage() {
  const t = await getTranslations("auth.signIn");
  return (
    <main className="grid min-h-dvh lg:grid-cols-[minmax(0,1fr)_minmax(0,1.05fr)]">
      <div className="flex flex-col px-6 py-5 sm:px-10">
        <div className="flex items-center justify-between">
          <span className="flex items-center gap-2.5 text-base font-semibold tracking-tight">
            <LogoMark /> HeartCo
          </span>
          <span className="flex">
            <LocaleMenu />
            <ThemeMenu />
          </span>
        </div>
        <div className="mx-auto flex w-full max-w-sm flex-1 flex-col justify-center py-10">
          <h1 className="text-2xl font-semibold tracking-[-0.02em]">{t("title")}</h1>
          <p className="text-muted-foreground mt-1.5 mb-8">{t("subtitle")}</p>
          <SignInForm />
        </div>
      </div>
      <SignInShowcase />
    </main>
  );
}
