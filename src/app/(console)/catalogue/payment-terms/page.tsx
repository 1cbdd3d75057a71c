import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { PaymentTermList } from "@/console/catalogue/payment-term-list";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("catalogue");
  return { title: t("paymentTerms.title") };
}

export default function PaymentTermsPage() {
  return <PaymentTermList />;
}
