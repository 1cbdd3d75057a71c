"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";

import { ClientForm } from "@/console/clients/client-form";
import { toClientFields, toClientValues } from "@/console/clients/client-form-schema";
import { type Client, WithClient } from "@/console/clients/with-client";
import { PageHeader } from "@/console/components/page-header";
import { useTRPC } from "@/console/lib/trpc";
import { withoutUnchangedLinks } from "@/console/lib/unchanged-links";

/** The page that changes a client. */
export function EditClient({ id }: { id: string }) {
  return <WithClient id={id}>{(client) => <EditLoadedClient client={client} />}</WithClient>;
}

function EditLoadedClient({ client }: { client: Client }) {
  const t = useTranslations("clients");
  const trpc = useTRPC();
  const router = useRouter();
  const href = `/clients/${client.id}`;
  const update = useMutation(
    trpc.client.update.mutationOptions({
      meta: { inlineError: true, success: t("saved") },
      onSuccess: () => router.push(href),
    }),
  );
  return (
    <>
      <PageHeader title={t("edit", { name: client.name })} backHref={href} />
      <ClientForm
        values={toClientValues(client)}
        present={client}
        onSubmit={(changed) => update.mutate({ ...withoutUnchangedLinks(toClientFields(changed), client, ["paymentTermId", "ownerId"]), id: client.id })}
        pending={update.isPending || update.isSuccess}
        error={update.error}
        cancelHref={href}
      />
    </>
  );
}
