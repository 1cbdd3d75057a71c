import { useTranslations } from "next-intl";

import { Card } from "@/console/components/ui/card";
import { InitialsAvatar } from "@/console/shell/initials-avatar";

export type Invitation = { email: string; role: string; organizationName: string };

/** Which organisation invites, whom, and as what. */
export function InvitationCard({ organizationName, role, email }: Invitation) {
  const t = useTranslations("members.invitation");
  const roles = useTranslations("shell.roles");
  return (
    <Card className="mb-6">
      <div className="flex items-center gap-3 border-b px-4 py-3.5">
        <InitialsAvatar name={organizationName} shape="square" className="size-10" />
        <p className="min-w-0 flex-1 font-semibold tracking-tight break-words">{organizationName}</p>
      </div>
      <dl className="grid gap-2.5 px-4 py-3.5 text-sm">
        <div className="flex flex-wrap justify-between gap-x-4">
          <dt className="text-muted-foreground">{t("role")}</dt>
          <dd className="font-medium">{roles(role)}</dd>
        </div>
        <div className="flex flex-wrap justify-between gap-x-4">
          <dt className="text-muted-foreground">{t("for")}</dt>
          <dd className="min-w-0 font-medium break-all">{email}</dd>
        </div>
      </dl>
    </Card>
  );
}
