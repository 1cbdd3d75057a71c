"use client";

import { useQuery } from "@tanstack/react-query";
import { UserRoundPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";

import { PageHeader } from "@/console/components/page-header";
import { Button } from "@/console/components/ui/button";
import { useTRPC } from "@/console/lib/trpc";
import { InviteDialog } from "@/console/members/invite-dialog";
import { MemberList } from "@/console/members/member-list";
import { OpenInvitations } from "@/console/members/open-invitations";
import { usePermission } from "@/console/shell/console-session";

/** Who works in the organisation, and who is invited to. */
export function MembersScreen() {
  const t = useTranslations("members");
  const trpc = useTRPC();
  const query = useQuery(trpc.member.list.queryOptions());
  const mayInvite = usePermission("membres:invite");
  const [inviting, setInviting] = useState(false);
  const inviteButton = mayInvite && (
    <Button onClick={() => setInviting(true)}>
      <UserRoundPlus /> {t("actions.invite")}
    </Button>
  );
  return (
    <>
      <PageHeader title={t("page.title")} description={t("page.description")} actions={inviteButton || undefined} />
      <div className="space-y-8">
        <MemberList query={query} />
        <OpenInvitations invitations={query.data?.invitations ?? []} mayRevoke={mayInvite} />
      </div>
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </>
  );
}
