import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { SettingsScreen } from "@/console/organization/settings-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organization.settings");
  return { title: t("title") };
}

export default function OrganizationSettingsPage() {
  return <SettingsScreen />;
}
