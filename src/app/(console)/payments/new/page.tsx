import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { RecordPayment } from "@/console/payments/record-payment";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("payments");
  return { title: t("new") };
}

export default function Page() {
  return <RecordPayment />;
}
