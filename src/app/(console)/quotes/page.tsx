import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { QuoteList } from "@/console/quotes/quote-list";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("quotes");
  return { title: t("title") };
}

export default function Page() {
  return <QuoteList />;
}
