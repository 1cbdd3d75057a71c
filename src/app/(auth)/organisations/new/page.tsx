import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";

import { EntryFrame } from "@/console/account/entry-frame";
import { ApiProvider } from "@/console/lib/trpc";
import { FoundOrganization } from "@/console/organization/found-organization";
import { SignedInAs } from "@/console/organization/signed-in-as";
import { getConsoleSession } from "@/server/auth/session";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organization.found");
  return { title: t("title") };
}

export default async function NewOrganizationPage() {
  const session = await getConsoleSession(await headers());
  if (!session) redirect("/sign-in");
  const t = await getTranslations("organization.found");
  return (
    <EntryFrame title={t("title")} subtitle={t("subtitle")}>
      <ApiProvider>
        <FoundOrganization />
      </ApiProvider>
      <SignedInAs email={session.user.email} />
    </EntryFrame>
  );
}
