"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import type { KeyboardEvent, ReactNode } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";

import { LeaveGuard } from "@/console/components/leave-guard";
import { Button } from "@/console/components/ui/button";
import { cn } from "@/console/lib/cn";
import { errorMessage } from "@/console/lib/error-message";

function submitOnCommandEnter(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
  event.preventDefault();
  event.stopPropagation();
  event.currentTarget.requestSubmit();
}

type FormProps<Values extends FieldValues, Output> = {
  form: UseFormReturn<Values, unknown, Output>;
  /** Receives what the schema makes of the fields; call `mutation.mutate` with it. */
  onSubmit: (values: Output) => void;
  /** The mutation's error, shown above the fields; give the mutation `meta: { inlineError: true }`. */
  error?: unknown;
  className?: string;
  children: ReactNode;
};

/** A form; ⌘ or Ctrl with Enter submits it, and leaving the page with unsaved changes asks first. */
export function Form<Values extends FieldValues, Output>({ form, onSubmit, error, className, children }: FormProps<Values, Output>) {
  const { isDirty, isSubmitSuccessful, errors } = form.formState;
  const isSaved = isSubmitSuccessful && !error && Object.keys(errors).length === 0;
  return (
    <form
      noValidate
      className={cn("flex flex-col gap-6", className)}
      onKeyDown={submitOnCommandEnter}
      onSubmit={(event) => {
        // A form in a dialog belongs, for React, to the form that opened the dialog.
        event.stopPropagation();
        void form.handleSubmit((values) => onSubmit(values))(event);
      }}
    >
      <LeaveGuard active={isDirty && !isSaved} />
      {error ? <FormError error={error} /> : null}
      {children}
    </form>
  );
}

/** Why the form was refused. */
export function FormError({ error }: { error: unknown }) {
  const t = useTranslations();
  return (
    <div role="alert" className="border-danger/25 bg-danger/8 text-danger flex items-start gap-2.5 rounded-lg border px-3.5 py-3 text-sm">
      <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
      <p className="text-pretty">{errorMessage(error, t)}</p>
    </div>
  );
}

type FormSectionProps = { title: string; description?: ReactNode; children: ReactNode };

/** Fields that belong together, beside what they are about; two columns where there is room. */
export function FormSection({ title, description, children }: FormSectionProps) {
  return (
    <section className="grid gap-x-10 gap-y-4 border-b pb-8 last-of-type:border-0 lg:grid-cols-[minmax(0,16rem)_minmax(0,1fr)]">
      <div>
        <h2 className="text-[0.9375rem] font-semibold tracking-tight">{title}</h2>
        {description && <p className="text-muted-foreground mt-1 text-[0.8125rem] text-pretty">{description}</p>}
      </div>
      <div className="grid content-start gap-x-4 gap-y-5 sm:grid-cols-2">{children}</div>
    </section>
  );
}

type FormActionsProps = {
  pending: boolean;
  /** The verb; "Enregistrer" when not given. */
  submitLabel?: string;
  /** Where "cancel" leads, or what it does. */
  cancelHref?: string;
  onCancel?: () => void;
  /** Further buttons, at the left. */
  children?: ReactNode;
};

/** The end of a form. */
export function FormActions({ pending, submitLabel, cancelHref, onCancel, children }: FormActionsProps) {
  const t = useTranslations("common.actions");
  return (
    <div className="flex flex-wrap items-center justify-end gap-2">
      {children && <div className="mr-auto flex flex-wrap gap-2">{children}</div>}
      {cancelHref && (
        <Button variant="outline" asChild>
          <Link href={cancelHref}>{t("cancel")}</Link>
        </Button>
      )}
      {onCancel && (
        <Button variant="outline" onClick={onCancel} disabled={pending}>
          {t("cancel")}
        </Button>
      )}
      <Button type="submit" pending={pending}>
        {submitLabel ?? t("save")}
      </Button>
    </div>
  );
}
