import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { IsolationScreen } from "@/console/isolation/isolation-screen";

import { loadConsoleSession } from "../../load-console-session";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("isolation");
  return { title: t("title") };
}

/** For staff; to everybody else the page does not exist. */
export default async function IsolationPage() {
  const { isStaff } = await loadConsoleSession();
  if (!isStaff) notFound();
  return <IsolationScreen />;
}
