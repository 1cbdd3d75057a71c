import { useTranslations } from "next-intl";

import { Badge } from "@/console/components/ui/badge";
import type { Member } from "@/console/members/members";
import { useConsoleSession } from "@/console/shell/console-session";
import { InitialsAvatar } from "@/console/shell/initials-avatar";

/** A member as the list shows them: name, address, and what sets them apart. */
export function MemberName({ member }: { member: Member }) {
  const t = useTranslations("members.list");
  const { user } = useConsoleSession();
  return (
    <div className="flex min-w-0 items-center gap-3">
      <InitialsAvatar name={member.user.name} className="size-8 max-sm:hidden" />
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-x-2">
          <span className="font-medium">{member.user.name}</span>
          {member.user.id === user.id && <span className="text-muted-foreground text-xs font-normal">({t("you")})</span>}
          {member.isOwner && <Badge tone="brand">{t("owner")}</Badge>}
        </div>
        <div className="text-muted-foreground truncate text-[0.8125rem] font-normal">{member.user.email}</div>
      </div>
    </div>
  );
}
