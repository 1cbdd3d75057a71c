import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { PaymentList } from "@/console/payments/payment-list";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("payments");
  return { title: t("title") };
}

export default function Page() {
  return <PaymentList />;
}
