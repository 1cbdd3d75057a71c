import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { ProductList } from "@/console/catalogue/product-list";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("catalogue");
  return { title: t("products.title") };
}

export default function CataloguePage() {
  return <ProductList />;
}
