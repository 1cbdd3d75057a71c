import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { NewQuote } from "@/console/quotes/new-quote";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("quotes");
  return { title: t("new") };
}

export default function Page() {
  return <NewQuote />;
}
