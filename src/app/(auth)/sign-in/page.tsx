import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";

import { EntryFrame } from "@/console/account/entry-frame";
import { returnAddress } from "@/console/lib/return-address";
import { SignInForm } from "@/console/shell/sign-in/sign-in-form";
import { SignInShowcase } from "@/console/shell/sign-in/sign-in-showcase";
import { getConsoleSession } from "@/server/auth/session";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.signIn");
  return { title: t("documentTitle") };
}

type Props = { searchParams: Promise<{ next?: unknown; email?: unknown }> };

export default async function SignInPage({ searchParams }: Props) {
  const t = await getTranslations("auth.signIn");
  const { next, email } = await searchParams;
  const address = returnAddress(next);
  if (await getConsoleSession(await headers())) redirect(address);
  return (
    <EntryFrame title={t("title")} subtitle={t("subtitle")} aside={<SignInShowcase />}>
      <SignInForm next={address} email={typeof email === "string" ? email : ""} />
    </EntryFrame>
  );
}
