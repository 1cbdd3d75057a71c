import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";

import { EntryFrame } from "@/console/account/entry-frame";
import { SignUpForm } from "@/console/account/sign-up-form";
import { returnAddress } from "@/console/lib/return-address";
import { SignInShowcase } from "@/console/shell/sign-in/sign-in-showcase";
import { getConsoleSession } from "@/server/auth/session";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.signUp");
  return { title: t("documentTitle") };
}

type Props = { searchParams: Promise<{ next?: unknown; email?: unknown }> };

export default async function SignUpPage({ searchParams }: Props) {
  const t = await getTranslations("account.signUp");
  const { next, email } = await searchParams;
  const address = returnAddress(next);
  if (await getConsoleSession(await headers())) redirect(address);
  return (
    <EntryFrame title={t("title")} subtitle={t("subtitle")} aside={<SignInShowcase />}>
      <SignUpForm next={address} email={typeof email === "string" ? email : ""} />
    </EntryFrame>
  );
}
