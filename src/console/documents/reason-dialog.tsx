"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { z } from "zod";

import { TextareaField } from "@/console/components/fields/textarea-field";
import { Form, FormActions } from "@/console/components/form";
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle } from "@/console/components/ui/dialog";
import { useZodForm } from "@/console/lib/use-zod-form";

const needed = z.object({ reason: z.string().trim().min(3).max(300) });
const welcome = z.object({ reason: z.string().trim().max(300) });

type ReasonDialogProps = {
  title: string;
  description: ReactNode;
  /** The verb of what will happen. */
  confirmLabel: string;
  optional?: boolean;
  onConfirm: (reason: string) => void;
  onClose: () => void;
  pending: boolean;
  error: unknown;
};

/** Asks why, before something that the audit trail keeps the reason of. Mount it to open it. */
export function ReasonDialog({ title, description, confirmLabel, optional = false, onConfirm, onClose, pending, error }: ReasonDialogProps) {
  const t = useTranslations("documents");
  const form = useZodForm(optional ? welcome : needed, { reason: "" });
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>{title}</DialogTitle>
          <DialogDescription asChild>
            <div>{description}</div>
          </DialogDescription>
        </DialogHeader>
        <Form form={form} onSubmit={({ reason }) => onConfirm(reason)} error={error} className="gap-5">
          <TextareaField control={form.control} name="reason" label={t("reason")} optional={optional} rows={3} />
          <FormActions pending={pending} submitLabel={confirmLabel} onCancel={onClose} />
        </Form>
      </DialogContent>
    </Dialog>
  );
}
