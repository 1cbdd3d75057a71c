"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { z } from "zod";

import { TextField } from "@/console/components/fields/text-field";
import { Form, FormActions } from "@/console/components/form";
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle } from "@/console/components/ui/dialog";
import { useServerFault } from "@/console/lib/server-fault";
import { useTRPC } from "@/console/lib/trpc";
import { useZodForm } from "@/console/lib/use-zod-form";
import { InvitationLink } from "@/console/members/invitation-link";
import { memberRoles } from "@/console/members/members";
import { RoleChoice } from "@/console/members/role-choice";

const schema = z.object({
  email: z.string().trim().min(1).pipe(z.email().max(254)),
  role: z.enum(memberRoles),
});

/** Invites somebody: the form, then the link to pass on, which is never shown again. Mount it to open it. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("members.invite");
  const trpc = useTRPC();
  const form = useZodForm(schema, { email: "", role: "COLLABORATOR" });
  const invite = useMutation(trpc.member.invite.mutationOptions({ meta: { inlineError: true } }));
  const error = useServerFault(form, invite.error, { "member.already": "email" });

  function again() {
    form.reset();
    invite.reset();
  }

  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      {/* A stray click beside the dialog must not lose the link. */}
      <DialogContent onInteractOutside={(event) => invite.data && event.preventDefault()}>
        {invite.data ? (
          <InvitationLink invitation={invite.data} onAgain={again} onClose={onClose} />
        ) : (
          <>
            <DialogHeader>
              <DialogTitle>{t("title")}</DialogTitle>
              <DialogDescription>{t("description")}</DialogDescription>
            </DialogHeader>
            <Form form={form} onSubmit={(values) => invite.mutate(values)} error={error} className="gap-5">
              <TextField control={form.control} name="email" type="email" label={t("email")} placeholder={t("emailPlaceholder")} autoComplete="off" autoFocus />
              <RoleChoice control={form.control} name="role" label={t("role")} />
              <FormActions pending={invite.isPending} submitLabel={t("submit")} onCancel={onClose} />
            </Form>
          </>
        )}
      </DialogContent>
    </Dialog>
  );
}
