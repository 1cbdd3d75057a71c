import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { NewClient } from "@/console/clients/new-client";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("clients");
  return { title: t("new") };
}

export default function NewClientPage() {
  return <NewClient />;
}
