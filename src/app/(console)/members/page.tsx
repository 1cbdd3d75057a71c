import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { MembersScreen } from "@/console/members/members-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("members.page");
  return { title: t("title") };
}

export default function MembersPage() {
  return <MembersScreen />;
}
