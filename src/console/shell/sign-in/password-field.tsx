"use client";

import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type FieldPath, type FieldValues, useController } from "react-hook-form";

import { FieldFrame, type FieldProps } from "@/console/components/fields/field";
import { Input } from "@/console/components/ui/input";

type PasswordFieldProps<V extends FieldValues, N extends FieldPath<V>, O> = FieldProps<V, N, O> & {
  autoComplete: "current-password" | "new-password";
};

/** A password, which can be shown while it is typed. */
export function PasswordField<V extends FieldValues, N extends FieldPath<V>, O>({
  control,
  name,
  label,
  description,
  className,
  autoComplete,
}: PasswordFieldProps<V, N, O>) {
  const t = useTranslations("auth.signIn");
  const { field, fieldState } = useController({ control, name });
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <FieldFrame {...{ label, description, className }} error={fieldState.error?.message}>
      {(frame) => (
        <div className="relative">
          <Input {...frame} {...field} value={String(field.value ?? "")} type={shown ? "text" : "password"} autoComplete={autoComplete} className="pr-10" />
          <button
            type="button"
            onClick={() => setShown(!shown)}
            aria-label={t(shown ? "hidePassword" : "showPassword")}
            aria-pressed={shown}
            className="text-muted-foreground hover:text-foreground focus-visible:ring-ring/40 absolute top-1/2 right-1.5 -translate-y-1/2 rounded p-1.5 outline-none focus-visible:ring-[3px]"
          >
            <Icon className="size-4" />
          </button>
        </div>
      )}
    </FieldFrame>
  );
}
