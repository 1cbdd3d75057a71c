"use client";

import { Building2, type LucideIcon, SunMoon } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTheme } from "next-themes";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

import {
  CommandDialog,
  CommandEmpty,
  CommandGroup,
  CommandInput,
  CommandItem,
  CommandList,
} from "@/console/components/ui/command";
import type { ConsoleOrganization, ConsoleSession } from "@/console/shell/console-session";
import { navigationFor, quickActionsFor } from "@/console/shell/navigation";
import { themes } from "@/console/shell/preference-menus";

type CommandPaletteProps = {
  session: ConsoleSession;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onSwitchOrganization: (organization: ConsoleOrganization) => void;
};

type Entry = { key: string; label: string; icon: LucideIcon; run: () => void };

function useCommandKey(onPress: () => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      onPress();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [onPress]);
}

function Entries({ heading, entries, onRun }: { heading: string; entries: Entry[]; onRun: (entry: Entry) => void }) {
  if (entries.length === 0) return null;
  return (
    <CommandGroup heading={heading}>
      {entries.map((entry) => (
        <CommandItem key={entry.key} value={`${heading} ${entry.label}`} onSelect={() => onRun(entry)}>
          <entry.icon /> {entry.label}
        </CommandItem>
      ))}
    </CommandGroup>
  );
}

/** Every page and action of the console, a few letters away (⌘K or Ctrl K). */
export function CommandPalette({ session, open, onOpenChange, onSwitchOrganization }: CommandPaletteProps) {
  const t = useTranslations("shell");
  const router = useRouter();
  const { setTheme } = useTheme();
  useCommandKey(() => onOpenChange(!open));

  const pages = navigationFor(session.permissions)
    .flatMap((group) => group.items)
    .map((item) => ({ key: item.key, label: t(`items.${item.key}`), icon: item.icon, run: () => router.push(item.href) }));
  const creations = quickActionsFor(session.permissions).map((action) => ({
    key: action.key,
    label: t(`quickActions.${action.key}`),
    icon: action.icon,
    run: () => router.push(action.href),
  }));
  const organizations = session.organizations
    .filter(({ id }) => id !== session.organization.id)
    .map((organization) => ({
      key: organization.id,
      label: organization.name,
      icon: Building2,
      run: () => onSwitchOrganization(organization),
    }));
  const preferences = themes.map((theme) => ({
    key: theme,
    label: t("command.setting", { name: t("theme.label"), value: t(`theme.${theme}`) }),
    icon: SunMoon,
    run: () => setTheme(theme),
  }));

  function run(entry: Entry) {
    onOpenChange(false);
    entry.run();
  }

  return (
    <CommandDialog open={open} onOpenChange={onOpenChange} title={t("command.title")} description={t("command.description")}>
      <CommandInput placeholder={t("command.placeholder")} />
      <CommandList>
        <CommandEmpty>{t("command.empty")}</CommandEmpty>
        <Entries heading={t("command.goTo")} entries={pages} onRun={run} />
        <Entries heading={t("command.create")} entries={creations} onRun={run} />
        <Entries heading={t("command.organisations")} entries={organizations} onRun={run} />
        <Entries heading={t("command.preferences")} entries={preferences} onRun={run} />
      </CommandList>
    </CommandDialog>
  );
}
