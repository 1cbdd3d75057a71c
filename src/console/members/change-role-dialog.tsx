"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { z } from "zod";

import { Form, FormActions } from "@/console/components/form";
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle } from "@/console/components/ui/dialog";
import { useTRPC } from "@/console/lib/trpc";
import { useZodForm } from "@/console/lib/use-zod-form";
import { type Member, memberRoles } from "@/console/members/members";
import { RoleChoice } from "@/console/members/role-choice";

const schema = z.object({ role: z.enum(memberRoles) });

type ChangeRoleDialogProps = { member: Member; onClose: () => void };

/** Gives a member another role. Mount it to open it. */
export function ChangeRoleDialog({ member, onClose }: ChangeRoleDialogProps) {
  const t = useTranslations("members.changeRole");
  const trpc = useTRPC();
  const form = useZodForm(schema, { role: member.role === "CLIENT" ? "COLLABORATOR" : member.role });
  const changeRole = useMutation(
    trpc.member.changeRole.mutationOptions({ meta: { success: t("done"), inlineError: true }, onSuccess: onClose }),
  );
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>{t("title", { name: member.user.name })}</DialogTitle>
          <DialogDescription>{t("description")}</DialogDescription>
        </DialogHeader>
        <Form form={form} onSubmit={({ role }) => changeRole.mutate({ id: member.id, role })} error={changeRole.error} className="gap-5">
          <RoleChoice control={form.control} name="role" label={t("role")} />
          <FormActions pending={changeRole.isPending} submitLabel={t("submit")} onCancel={onClose} />
        </Form>
      </DialogContent>
    </Dialog>
  );
}
