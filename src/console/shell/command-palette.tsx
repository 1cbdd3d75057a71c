"use client";

import { Building2, type LucideIcon, SunMoon } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTheme } from "next-themes";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

import {
  CommandDialog,
  CommandEmpty,
  CommandGroup,
  CommandInput,
  CommandItem,
  CommandList,
  CommandShortcut,
} from "@/console/components/ui/command";
import type { ConsoleOrganization, ConsoleSession } from "@/console/shell/console-session";
import { navigationFor, quickActionsFor } from "@/console/shell/navigation";
import { themes } from "@/console/shell/preference-menus";
import { type SearchResult, useSearchResults } from "@/console/shell/use-search-results";

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

type FoundProps = { heading: string; search: string; results: SearchResult[]; onRun: (result: SearchResult) => void };

/** Records that the server found. Their value begins with what was typed, so that the palette does not sift them again. */
function Found({ heading, search, results, onRun }: FoundProps) {
  if (results.length === 0) return null;
  return (
    <CommandGroup heading={heading}>
      {results.map((result) => (
        <CommandItem key={result.key} value={`${search} ${result.label} ${result.key}`} onSelect={() => onRun(result)}>
          <result.icon /> <span className="min-w-0 truncate">{result.label}</span>
          <CommandShortcut className="shrink-0 tabular-nums">{result.detail}</CommandShortcut>
        </CommandItem>
      ))}
    </CommandGroup>
  );
}

/** Every page and action of the console, and its records, a few letters away (⌘K or Ctrl K). */
export function CommandPalette({ session, open, onOpenChange, onSwitchOrganization }: CommandPaletteProps) {
  const t = useTranslations("shell");
  const router = useRouter();
  const { setTheme } = useTheme();
  const [search, setSearch] = useState("");
  useCommandKey(() => changeOpen(!open));
  const { groups, searching } = useSearchResults(search, open && session.permissions.includes("tableau_de_bord:read"));

  function changeOpen(next: boolean) {
    setSearch("");
    onOpenChange(next);
  }

  const pages = navigationFor(session)
    .flatMap((group) => group.items)
    .map((item) => ({ key: item.key, label: t(`items.${item.key}`), icon: item.icon, run: () => router.push(item.href) }));
  const creations = quickActionsFor(session).map((action) => ({
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
    changeOpen(false);
    entry.run();
  }

  function visit(result: SearchResult) {
    changeOpen(false);
    router.push(result.href);
  }

  return (
    <CommandDialog open={open} onOpenChange={changeOpen} title={t("command.title")} description={t("command.description")}>
      <CommandInput value={search} onValueChange={setSearch} placeholder={t("command.placeholder")} />
      <CommandList>
        <CommandEmpty>{t(searching ? "command.searching" : "command.empty")}</CommandEmpty>
        {groups.map(({ key, results }) => (
          <Found key={key} heading={t(`items.${key === "products" ? "catalogue" : key}`)} search={search} results={results} onRun={visit} />
        ))}
        <Entries heading={t("command.goTo")} entries={pages} onRun={run} />
        <Entries heading={t("command.create")} entries={creations} onRun={run} />
        <Entries heading={t("command.organisations")} entries={organizations} onRun={run} />
        <Entries heading={t("command.preferences")} entries={preferences} onRun={run} />
      </CommandList>
    </CommandDialog>
  );
}
