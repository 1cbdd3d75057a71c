import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { AuditScreen } from "@/console/audit/audit-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("audit");
  return { title: t("title") };
}

export default function AuditLogPage() {
  return <AuditScreen />;
}
