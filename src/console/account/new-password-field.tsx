"use client";

import { type FieldPath, type FieldValues, useWatch } from "react-hook-form";

import { PasswordMeter } from "@/console/account/password-meter";
import { passwordStrength } from "@/console/account/password-strength";
import type { FieldProps } from "@/console/components/fields/field";
import { PasswordField } from "@/console/shell/sign-in/password-field";

type NewPasswordFieldProps<V extends FieldValues, N extends FieldPath<V>, O> = FieldProps<V, N, O> & {
  /** What is known of the person, and so no good in a password. */
  personal: readonly string[];
};

/** A password to be chosen, with help to choose a good one. */
export function NewPasswordField<V extends FieldValues, N extends FieldPath<V>, O>({ personal, ...props }: NewPasswordFieldProps<V, N, O>) {
  const password = String(useWatch({ control: props.control, name: props.name }) ?? "");
  const meter = <PasswordMeter strength={passwordStrength(password, personal)} empty={password === ""} />;
  return <PasswordField {...props} autoComplete="new-password" description={meter} />;
}
