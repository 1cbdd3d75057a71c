import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { NewInvoice } from "@/console/invoices/new-invoice";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("invoices");
  return { title: t("new") };
}

export default function Page() {
  return <NewInvoice />;
}
