import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { InvoiceList } from "@/console/invoices/invoice-list";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("invoices");
  return { title: t("title") };
}

export default function Page() {
  return <InvoiceList />;
}
