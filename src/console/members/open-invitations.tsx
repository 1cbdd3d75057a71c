"use client";

import { useMutation } from "@tanstack/react-query";
import { Mail } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";

import { ConfirmDialog } from "@/console/components/confirm-dialog";
import { Button } from "@/console/components/ui/button";
import { Card, CardDescription, CardHeader, CardTitle } from "@/console/components/ui/card";
import { useTRPC } from "@/console/lib/trpc";
import type { OpenInvitation } from "@/console/members/members";

type OpenInvitationsProps = { invitations: readonly OpenInvitation[]; mayRevoke: boolean };

/** Invitations that wait to be accepted; nothing at all when there are none. */
export function OpenInvitations({ invitations, mayRevoke }: OpenInvitationsProps) {
  const t = useTranslations("members.pending");
  if (invitations.length === 0) return null;
  return (
    <Card className="overflow-hidden">
      <CardHeader>
        <CardTitle>{t("title")}</CardTitle>
        <CardDescription>{t("description")}</CardDescription>
      </CardHeader>
      <ul className="divide-y border-t">
        {invitations.map((invitation) => (
          <li key={invitation.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-3">
            <Mail className="text-muted-foreground size-4 shrink-0 max-sm:hidden" aria-hidden />
            <InvitationText invitation={invitation} />
            {mayRevoke && <RevokeButton invitation={invitation} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function InvitationText({ invitation }: { invitation: OpenInvitation }) {
  const t = useTranslations("members.pending");
  const roles = useTranslations("shell.roles");
  const formatter = useFormatter();
  const { createdBy, expiresAt } = invitation;
  const date = formatter.dateTime(expiresAt, { day: "numeric", month: "short" });
  const facts = [roles(invitation.role), createdBy && t("by", { name: createdBy.name }), t("expires", { date })];
  return (
    <div className="min-w-0 flex-1">
      <p className="text-sm font-medium break-all">{invitation.email}</p>
      <p className="text-muted-foreground text-[0.8125rem]">{facts.filter(Boolean).join(" · ")}</p>
    </div>
  );
}

function RevokeButton({ invitation }: { invitation: OpenInvitation }) {
  const t = useTranslations("members.pending");
  const trpc = useTRPC();
  const revoke = useMutation(trpc.member.revokeInvitation.mutationOptions({ meta: { success: t("revoked") } }));
  const { id, email } = invitation;
  return (
    <ConfirmDialog
      title={t("revokeTitle", { email })}
      description={t("revokeDescription")}
      confirmLabel={t("revoke")}
      destructive
      onConfirm={() => revoke.mutateAsync({ id })}
      trigger={
        <Button variant="outline" size="sm" aria-label={t("revokeNamed", { email })}>
          {t("revoke")}
        </Button>
      }
    />
  );
}
