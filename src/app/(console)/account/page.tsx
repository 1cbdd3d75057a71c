import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { AccountScreen } from "@/console/account/account-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.page");
  return { title: t("title") };
}

export default function AccountPage() {
  return <AccountScreen />;
}
