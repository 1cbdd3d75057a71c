"use client";

import { FileText } from "lucide-react";
import { useTranslations } from "next-intl";

import { Button } from "@/console/components/ui/button";

/** Opens the printed document in a tab of its own. */
export function PdfButton({ href }: { href: string }) {
  const t = useTranslations("documents");
  return (
    <Button variant="outline" asChild>
      <a href={href} target="_blank" rel="noopener">
        <FileText /> {t("pdf")}
      </a>
    </Button>
  );
}
