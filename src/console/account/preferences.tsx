"use client";

import { useLocale, useTranslations } from "next-intl";
import { useTheme } from "next-themes";
import { useId } from "react";

import { FormSection } from "@/console/components/form";
import { Label } from "@/console/components/ui/label";
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from "@/console/components/ui/select";
import { locales } from "@/console/i18n/locales";
import { themes, useSwitchLocale } from "@/console/shell/preference-menus";

/** Appearance and language of this browser: they apply at once. */
export function Preferences() {
  const t = useTranslations("account.preferences");
  const names = useTranslations("shell");
  const { theme, setTheme } = useTheme();
  const switchLocale = useSwitchLocale();
  return (
    <FormSection title={t("title")} description={t("description")}>
      <Preference
        label={t("theme")}
        value={theme ?? "system"}
        options={themes.map((value) => ({ value, label: names(`theme.${value}`) }))}
        onChange={setTheme}
      />
      <Preference
        label={t("language")}
        value={useLocale()}
        options={locales.map((value) => ({ value, label: names(`language.${value}`) }))}
        onChange={switchLocale}
      />
    </FormSection>
  );
}

type PreferenceProps = {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
};

function Preference({ label, value, options, onChange }: PreferenceProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1.5">
      <Label htmlFor={id}>{label}</Label>
      <Select value={value} onValueChange={onChange}>
        {/* The server does not know the theme that the browser remembers. */}
        <SelectTrigger id={id} suppressHydrationWarning>
          <SelectValue />
        </SelectTrigger>
        <SelectContent>
          {options.map((option) => (
            <SelectItem key={option.value} value={option.value}>
              {option.label}
            </SelectItem>
          ))}
        </SelectContent>
      </Select>
    </div>
  );
}
