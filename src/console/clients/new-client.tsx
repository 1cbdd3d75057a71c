"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";

import { ClientForm } from "@/console/clients/client-form";
import { blankClient, toClientFields } from "@/console/clients/client-form-schema";
import { PageHeader } from "@/console/components/page-header";
import { useTRPC } from "@/console/lib/trpc";

/** The page that adds a client. */
export function NewClient() {
  const t = useTranslations("clients");
  const trpc = useTRPC();
  const router = useRouter();
  const create = useMutation(
    trpc.client.create.mutationOptions({
      meta: { inlineError: true, success: t("created") },
      onSuccess: ({ id }) => router.push(`/clients/${id}`),
    }),
  );
  return (
    <>
      <PageHeader title={t("new")} backHref="/clients" />
      <ClientForm
        values={blankClient}
        isNew
        onSubmit={(client) => create.mutate(toClientFields(client))}
        pending={create.isPending || create.isSuccess}
        error={create.error}
        cancelHref="/clients"
      />
    </>
  );
}
