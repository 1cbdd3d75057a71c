"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";

import { Loaded } from "@/console/components/loaded";
import { PageHeader } from "@/console/components/page-header";
import { useTRPC } from "@/console/lib/trpc";
import { SettingsFacts } from "@/console/organization/settings-facts";
import { EditSettings } from "@/console/organization/settings-form";
import { usePermission } from "@/console/shell/console-session";

/** The organisation's legal identity and what is printed on its documents. */
export function SettingsScreen() {
  const t = useTranslations("organization.settings");
  const trpc = useTRPC();
  const query = useQuery(trpc.organization.settings.queryOptions());
  const mayEdit = usePermission("organisation:edit");
  return (
    <>
      <PageHeader title={t("title")} description={t(mayEdit ? "description" : "readOnly")} />
      <Loaded query={query}>{(settings) => (mayEdit ? <EditSettings settings={settings} /> : <SettingsFacts settings={settings} />)}</Loaded>
    </>
  );
}
