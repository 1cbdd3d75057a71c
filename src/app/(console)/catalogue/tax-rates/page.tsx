import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { TaxRateList } from "@/console/catalogue/tax-rate-list";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("catalogue");
  return { title: t("taxRates.title") };
}

export default function TaxRatesPage() {
  return <TaxRateList />;
}
