"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import type { FieldPath, FieldValues, UseControllerProps } from "react-hook-form";

import { Label } from "@/console/components/ui/label";
import { cn } from "@/console/lib/cn";

/** What every field of a form takes. `Values` are the fields, `Output` what the schema makes of them. */
export type FieldProps<Values extends FieldValues, Name extends FieldPath<Values>, Output> = {
  control: NonNullable<UseControllerProps<Values, Name, Output>["control"]>;
  name: Name;
  label: string;
  description?: ReactNode;
  /** Says so beside the label. */
  optional?: boolean;
  disabled?: boolean;
  /** Its place in the grid: "sm:col-span-2". */
  className?: string;
};

type ControlProps = { id: string; "aria-invalid": boolean; "aria-describedby": string | undefined };

type FieldFrameProps = {
  label: string;
  description?: ReactNode;
  optional?: boolean;
  error: string | undefined;
  className?: string;
  children: (control: ControlProps) => ReactNode;
};

/** Label above, control, then help or the fault; wired for those who do not see it. */
export function FieldFrame({ label, description, optional, error, className, children }: FieldFrameProps) {
  const t = useTranslations("common.field");
  const id = useId();
  const noteId = `${id}-note`;
  const note = error ?? description;
  return (
    <div data-slot="field" className={cn("flex min-w-0 flex-col gap-1.5", className)}>
      <Label htmlFor={id}>
        {label}
        {optional && <span className="text-muted-foreground font-normal">({t("optional")})</span>}
      </Label>
      {children({ id, "aria-invalid": error !== undefined, "aria-describedby": note ? noteId : undefined })}
      {note && (
        <p
          id={noteId}
          role={error ? "alert" : undefined}
          className={cn("text-[0.8125rem] text-pretty", error ? "text-danger" : "text-muted-foreground")}
        >
          {note}
        </p>
      )}
    </div>
  );
}
