import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { CategoryList } from "@/console/catalogue/category-list";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("catalogue");
  return { title: t("categories.title") };
}

export default function CategoriesPage() {
  return <CategoryList />;
}
