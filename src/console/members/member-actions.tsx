"use client";

import { useMutation } from "@tanstack/react-query";
import { Ban, Ellipsis, RotateCcw, ShieldCheck, UserRoundMinus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "sonner";

import { ConfirmDialog } from "@/console/components/confirm-dialog";
import { Button } from "@/console/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/console/components/ui/dropdown-menu";
import { useTRPC } from "@/console/lib/trpc";
import { ChangeRoleDialog } from "@/console/members/change-role-dialog";
import { isManageable, type Member } from "@/console/members/members";
import { useConsoleSession, usePermission } from "@/console/shell/console-session";

type Question = "role" | "suspend" | "remove";

/** What can be done with a member; nothing is shown where nothing can. */
export function MemberActions({ member }: { member: Member }) {
  const t = useTranslations("members");
  const session = useConsoleSession();
  const mayEdit = usePermission("membres:edit");
  const mayRemove = usePermission("membres:remove");
  const [question, setQuestion] = useState<Question | null>(null);
  const { setSuspended, remove } = useMemberChanges();

  const isOpen = isManageable(member, { userId: session.user.id, role: session.role });
  if (!isOpen || !(mayEdit || mayRemove)) return null;

  const { id, user } = member;
  const close = (open: boolean) => !open && setQuestion(null);
  const isSuspended = member.status === "SUSPENDED";
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon-sm" className="text-muted-foreground" aria-label={t("list.actions", { name: user.name })}>
            <Ellipsis />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          {mayEdit && (
            <DropdownMenuItem onSelect={() => setQuestion("role")}>
              <ShieldCheck /> {t("actions.changeRole")}
            </DropdownMenuItem>
          )}
          {mayEdit && !isSuspended && (
            <DropdownMenuItem onSelect={() => setQuestion("suspend")}>
              <Ban /> {t("actions.suspend")}
            </DropdownMenuItem>
          )}
          {mayEdit && isSuspended && (
            <DropdownMenuItem onSelect={() => setSuspended.mutate({ id, suspended: false })}>
              <RotateCcw /> {t("actions.restore")}
            </DropdownMenuItem>
          )}
          {mayEdit && mayRemove && <DropdownMenuSeparator />}
          {mayRemove && (
            <DropdownMenuItem variant="destructive" onSelect={() => setQuestion("remove")}>
              <UserRoundMinus /> {t("actions.remove")}
            </DropdownMenuItem>
          )}
        </DropdownMenuContent>
      </DropdownMenu>
      {question === "role" && <ChangeRoleDialog member={member} onClose={() => setQuestion(null)} />}
      <ConfirmDialog
        open={question === "suspend"}
        onOpenChange={close}
        title={t("suspend.title", { name: user.name })}
        description={t("suspend.description")}
        confirmLabel={t("actions.suspend")}
        destructive
        onConfirm={() => setSuspended.mutateAsync({ id, suspended: true })}
      />
      <ConfirmDialog
        open={question === "remove"}
        onOpenChange={close}
        title={t("remove.title", { name: user.name })}
        description={t("remove.description")}
        confirmLabel={t("remove.confirm")}
        destructive
        onConfirm={() => remove.mutateAsync({ id })}
      />
    </>
  );
}

function useMemberChanges() {
  const t = useTranslations("members");
  const trpc = useTRPC();
  const setSuspended = useMutation(
    trpc.member.setSuspended.mutationOptions({
      onSuccess: (_changed, { suspended }) => toast.success(t(suspended ? "suspend.done" : "restore.done")),
    }),
  );
  const remove = useMutation(trpc.member.remove.mutationOptions({ meta: { success: t("remove.done") } }));
  return { setSuspended, remove };
}
