"use client";

import { Languages, SunMoon } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useTheme } from "next-themes";
import { useRouter } from "next/navigation";
import { useTransition } from "react";

import { Button } from "@/console/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuLabel,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
} from "@/console/components/ui/dropdown-menu";
import { isLocale, locales } from "@/console/i18n/locales";
import { setLocale } from "@/console/i18n/set-locale";

export const themes = ["light", "dark", "system"] as const;

/** Light, dark, or as the device says. */
export function ThemeMenu() {
  const t = useTranslations("shell.theme");
  const { theme, setTheme } = useTheme();
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" size="icon-sm" aria-label={t("label")} className="text-muted-foreground">
          <SunMoon />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <DropdownMenuLabel>{t("label")}</DropdownMenuLabel>
        <DropdownMenuRadioGroup value={theme ?? "system"} onValueChange={setTheme}>
          {themes.map((name) => (
            <DropdownMenuRadioItem key={name} value={name}>
              {t(name)}
            </DropdownMenuRadioItem>
          ))}
        </DropdownMenuRadioGroup>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

/** Sets the language of this browser and renders the page in it. */
export function useSwitchLocale(): (locale: string) => void {
  const router = useRouter();
  const [, startTransition] = useTransition();
  return (locale) => {
    if (!isLocale(locale)) return;
    startTransition(async () => {
      await setLocale(locale);
      router.refresh();
    });
  };
}

export function LocaleMenu() {
  const t = useTranslations("shell.language");
  const switchLocale = useSwitchLocale();
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" size="icon-sm" aria-label={t("label")} className="text-muted-foreground">
          <Languages />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <DropdownMenuLabel>{t("label")}</DropdownMenuLabel>
        <DropdownMenuRadioGroup value={useLocale()} onValueChange={switchLocale}>
          {locales.map((locale) => (
            <DropdownMenuRadioItem key={locale} value={locale}>
              {t(locale)}
            </DropdownMenuRadioItem>
          ))}
        </DropdownMenuRadioGroup>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
