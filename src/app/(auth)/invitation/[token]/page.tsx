import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { EntryFrame } from "@/console/account/entry-frame";
import { ApiProvider } from "@/console/lib/trpc";
import { AcceptInvitation } from "@/console/members/invitation/accept-invitation";
import { DeadLink } from "@/console/members/invitation/dead-link";
import { EnterFirst } from "@/console/members/invitation/enter-first";
import { InvitationCard } from "@/console/members/invitation/invitation-card";
import { SomebodyElse } from "@/console/members/invitation/somebody-else";

import { loadInvitation } from "./load-invitation";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("members.invitation");
  // The address is the secret: it goes to no other site, not even as a referrer.
  return { title: t("documentTitle"), referrer: "no-referrer" };
}

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const t = await getTranslations("members.invitation");
  const { invitation, signedInAs } = await loadInvitation(token);
  if (!invitation) {
    return (
      <EntryFrame title={t("deadTitle")} subtitle={t("deadSubtitle")}>
        <DeadLink />
      </EntryFrame>
    );
  }
  const { email, organizationName } = invitation;
  const isInvited = signedInAs?.toLowerCase() === email.toLowerCase();
  return (
    <EntryFrame title={t("title")} subtitle={t("subtitle", { organization: organizationName })}>
      <InvitationCard {...invitation} />
      {signedInAs === null && <EnterFirst token={token} email={email} />}
      {signedInAs !== null && !isInvited && <SomebodyElse token={token} signedInAs={signedInAs} invited={email} />}
      {isInvited && (
        <ApiProvider>
          <AcceptInvitation token={token} organizationName={organizationName} />
        </ApiProvider>
      )}
    </EntryFrame>
  );
}
