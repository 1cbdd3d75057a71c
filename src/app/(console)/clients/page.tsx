import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { ClientList } from "@/console/clients/client-list";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("clients");
  return { title: t("title") };
}

export default function ClientsPage() {
  return <ClientList />;
}
