import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";

import { EntryFrame } from "@/console/account/entry-frame";
import { ApiProvider } from "@/console/lib/trpc";
import { AccessEnded } from "@/console/organization/access-ended";
import { ChooseOrganization } from "@/console/organization/choose-organization";
import { FoundOrganization } from "@/console/organization/found-organization";
import { SignedInAs } from "@/console/organization/signed-in-as";
import { getConsoleSession } from "@/server/auth/session";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organization.entry");
  return { title: t("documentTitle") };
}

function subtitleOf(organizations: number, isNew: boolean) {
  if (isNew) return "entry.none";
  return organizations > 0 ? "entry.choose" : "entry.shutOut";
}

/** Where a person goes who is signed in but works in no organisation: to choose one, or to found one. */
export default async function OrganizationsPage() {
  const session = await getConsoleSession(await headers());
  if (!session) redirect("/sign-in");
  const t = await getTranslations("organization");
  const { user, organizations, formerOrganization } = session;
  const isNew = organizations.length === 0 && formerOrganization === null;
  return (
    <EntryFrame title={t("entry.title", { name: user.name })} subtitle={t(subtitleOf(organizations.length, isNew))}>
      {formerOrganization && <AccessEnded organization={formerOrganization} />}
      <ApiProvider>{isNew ? <FoundOrganization /> : <ChooseOrganization organizations={organizations} />}</ApiProvider>
      <SignedInAs email={user.email} />
    </EntryFrame>
  );
}
