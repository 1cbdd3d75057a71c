"use client";

import { useTranslations } from "next-intl";
import Link from "next/link";
import { usePathname } from "next/navigation";

import { BreadcrumbItem, BreadcrumbList, BreadcrumbSeparator } from "@/console/components/ui/breadcrumb";
import { currentItem } from "@/console/shell/navigation";
import { useCurrentTitle } from "@/console/shell/page-title";

/** Where the page is: its entry of the navigation, then its own title when it lies below it. */
export function Breadcrumbs() {
  const t = useTranslations("shell");
  const pathname = usePathname();
  const title = useCurrentTitle();
  const item = currentItem(pathname);
  // A page of the person's own belongs to no entry of the navigation.
  if (!item) return title && <span className="min-w-0 truncate font-medium">{title}</span>;

  const label = t(`items.${item.key}`);
  const isBelow = pathname !== item.href;
  return (
    <nav aria-label={t("navigation.breadcrumb")} className="min-w-0">
      <BreadcrumbList>
        <BreadcrumbItem>
          {isBelow ? (
            <Link href={item.href} className="hover:text-foreground transition-colors">
              {label}
            </Link>
          ) : (
            <span aria-current="page" className="text-foreground font-medium">
              {label}
            </span>
          )}
        </BreadcrumbItem>
        {isBelow && title && (
          <>
            <BreadcrumbSeparator />
            <BreadcrumbItem aria-current="page" className="text-foreground font-medium">
              {title}
            </BreadcrumbItem>
          </>
        )}
      </BreadcrumbList>
    </nav>
  );
}
