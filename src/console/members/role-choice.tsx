"use client";

import { useTranslations } from "next-intl";
import { type FieldPath, type FieldValues, useController } from "react-hook-form";

import type { FieldProps } from "@/console/components/fields/field";
import { rolesToGive } from "@/console/members/members";
import { useConsoleSession } from "@/console/shell/console-session";

/** A role, among those that the person may give, each with what it opens. */
export function RoleChoice<V extends FieldValues, N extends FieldPath<V>, O>({ control, name, label }: FieldProps<V, N, O>) {
  const { role: ownRole } = useConsoleSession();
  const roles = useTranslations("shell.roles");
  const help = useTranslations("members.roleHelp");
  const { field } = useController({ control, name });
  return (
    <fieldset data-slot="field" className="min-w-0">
      <legend className="mb-1.5 text-sm font-medium">{label}</legend>
      <div className="divide-y overflow-hidden rounded-lg border">
        {rolesToGive(ownRole).map((role, index) => (
          <label
            key={role}
            className="has-checked:bg-brand/5 hover:bg-accent/60 has-focus-visible:ring-ring/40 flex cursor-pointer items-start gap-3 px-3.5 py-2.5 transition-colors has-focus-visible:ring-[3px] has-focus-visible:ring-inset"
          >
            <input
              type="radio"
              ref={index === 0 ? field.ref : undefined}
              name={field.name}
              value={role}
              checked={field.value === role}
              onChange={() => field.onChange(role)}
              onBlur={field.onBlur}
              className="accent-primary mt-0.5 size-4 shrink-0 outline-none"
            />
            <span className="min-w-0">
              <span className="block text-sm font-medium">{roles(role)}</span>
              <span className="text-muted-foreground block text-[0.8125rem] text-pretty">{help(role)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
