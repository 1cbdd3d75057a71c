"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";

import { ConfirmDialog } from "@/console/components/confirm-dialog";
import { Button } from "@/console/components/ui/button";
import { useTRPC } from "@/console/lib/trpc";

/** Gives the import up, and removes its files. */
export function AbandonButton({ id }: { id: string }) {
  const t = useTranslations("imports.mapping");
  const trpc = useTRPC();
  const router = useRouter();
  const cancel = useMutation(trpc.dataImport.cancel.mutationOptions({ onSuccess: () => router.push("/imports") }));
  return (
    <ConfirmDialog
      title={t("abandonTitle")}
      description={t("abandonDescription")}
      confirmLabel={t("abandonConfirm")}
      destructive
      onConfirm={() => cancel.mutateAsync({ id })}
      trigger={
        <Button variant="ghost" className="text-muted-foreground">
          {t("abandon")}
        </Button>
      }
    />
  );
}
