import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { NewProduct } from "@/console/catalogue/new-product";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("catalogue");
  return { title: t("products.new") };
}

export default function NewProductPage() {
  return <NewProduct />;
}
