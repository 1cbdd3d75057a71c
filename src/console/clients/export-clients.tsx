"use client";

import { useMutation } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useTranslations } from "next-intl";

import { Button } from "@/console/components/ui/button";
import type { ApiInputs } from "@/console/lib/api-types";
import { downloadText } from "@/console/lib/download";
import { useTRPC } from "@/console/lib/trpc";
import { usePermission } from "@/console/shell/console-session";

/** The list as it is filtered, as a file for a spreadsheet. */
export function ExportClients({ filters }: { filters: ApiInputs["client"]["export"] }) {
  const t = useTranslations("clients");
  const trpc = useTRPC();
  const exporting = useMutation(trpc.client.export.mutationOptions({ onSuccess: downloadText, meta: { success: t("exported") } }));
  if (!usePermission("clients:export")) return null;
  const { search, status, kind, archived } = filters;
  return (
    <Button variant="outline" pending={exporting.isPending} onClick={() => exporting.mutate({ search, status, kind, archived })}>
      {!exporting.isPending && <Download />} {t("actions.export")}
    </Button>
  );
}
