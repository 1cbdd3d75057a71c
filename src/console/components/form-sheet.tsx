"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";

import { ConfirmDialog } from "@/console/components/confirm-dialog";
import { Form, FormActions } from "@/console/components/form";
import { Sheet, SheetBody, SheetContent, SheetDescription, SheetFooter, SheetHeader, SheetTitle } from "@/console/components/ui/sheet";

type FormSheetProps<Values extends FieldValues, Output> = {
  title: string;
  description?: string;
  form: UseFormReturn<Values, unknown, Output>;
  onSubmit: (values: Output) => void;
  /** Called when the sheet is closed without saving. */
  onClose: () => void;
  error?: unknown;
  pending: boolean;
  submitLabel?: string;
  children: ReactNode;
};

/**
 * A short form at the side of the page that it belongs to. Mount it to open
 * it; closing it with unsaved changes asks first.
 */
export function FormSheet<Values extends FieldValues, Output>(props: FormSheetProps<Values, Output>) {
  const { title, description, form, onSubmit, onClose, error, pending, submitLabel, children } = props;
  const t = useTranslations("common.leave");
  const [asking, setAsking] = useState(false);
  const { isDirty } = form.formState;

  function close() {
    if (isDirty) setAsking(true);
    else onClose();
  }

  return (
    <Sheet open onOpenChange={(open) => !open && close()}>
      <SheetContent className="sm:max-w-lg" aria-describedby={description ? undefined : ""}>
        <SheetHeader className="pb-4">
          <SheetTitle>{title}</SheetTitle>
          {description && <SheetDescription>{description}</SheetDescription>}
        </SheetHeader>
        <Form form={form} onSubmit={onSubmit} error={error} className="min-h-0 flex-1 gap-0">
          <SheetBody className="grid content-start gap-x-4 gap-y-5 pt-1 sm:grid-cols-2">{children}</SheetBody>
          <SheetFooter>
            <FormActions pending={pending} submitLabel={submitLabel} onCancel={close} />
          </SheetFooter>
        </Form>
        <ConfirmDialog
          open={asking}
          onOpenChange={setAsking}
          title={t("title")}
          description={t("description")}
          confirmLabel={t("confirm")}
          destructive
          onConfirm={async () => onClose()}
        />
      </SheetContent>
    </Sheet>
  );
}
