"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { useWatch } from "react-hook-form";

import type { ComboboxOption } from "@/console/components/combobox";
import { ComboboxField } from "@/console/components/fields/combobox-field";
import type { DocumentForm } from "@/console/documents/document-schema";
import { textUnlessZero } from "@/console/documents/stored-lines";
import type { ApiOutputs } from "@/console/lib/api-types";
import { useTRPC } from "@/console/lib/trpc";
import { usePermission } from "@/console/shell/console-session";

/** The client that a document starts with has no conditions to take over: the document has its own. */
type ClientOption = ComboboxOption & { client?: ApiOutputs["client"]["lookup"][number] };

/** Clients to choose from, by name, number or town. */
export function useClientOptions() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return async (search: string): Promise<ClientOption[]> => {
    const clients = await queryClient.fetchQuery(trpc.client.lookup.queryOptions({ search, limit: 12 }));
    return clients.map((client) => ({
      value: client.id,
      label: client.name,
      description: [client.number, client.billingCity].filter(Boolean).join(" · "),
      client,
    }));
  };
}

/** The chosen client in full; undefined until it is there. */
export function useChosenClient(form: DocumentForm) {
  const trpc = useTRPC();
  const mayRead = usePermission("clients:read");
  const id = useWatch({ control: form.control, name: "clientId" });
  return useQuery(trpc.client.get.queryOptions({ id }, { enabled: id !== "" && mayRead })).data;
}

type ClientFieldProps = { form: DocumentForm; initial: { id: string; name: string } | null };

/** Who the document is for; what was agreed with the client fills the conditions. */
export function ClientField({ form, initial }: ClientFieldProps) {
  const t = useTranslations("documents.client");
  const loadOptions = useClientOptions();
  const mayCreate = usePermission("clients:create");

  function takeOver(option: ClientOption | null) {
    form.setValue("siteId", "");
    form.setValue("contactId", "");
    if (!option?.client) return;
    const { paymentTermId, discountPercent } = option.client;
    form.setValue("paymentTermId", paymentTermId ?? "");
    form.setValue("discountKind", "PERCENT");
    form.setValue("discountPercent", textUnlessZero(discountPercent));
  }

  return (
    <div>
      <ComboboxField
        control={form.control}
        name="clientId"
        label={t("label")}
        placeholder={t("placeholder")}
        queryKey={["documents", "clients"]}
        loadOptions={loadOptions}
        initialOption={initial && { value: initial.id, label: initial.name }}
        onOptionChange={takeOver}
      />
      {mayCreate && (
        <Link
          href="/clients/new"
          target="_blank"
          className="text-brand focus-visible:ring-ring/40 mt-1.5 inline-flex items-center gap-1 rounded text-[0.8125rem] outline-none hover:underline focus-visible:ring-[3px]"
        >
          <Plus className="size-3.5" aria-hidden /> {t("create")}
        </Link>
      )}
    </div>
  );
}

/** The client of a document that follows from another: it stays. */
export function FixedClient({ name }: { name: string }) {
  const t = useTranslations("documents.client");
  return (
    <div>
      <p className="font-medium">{name}</p>
      <p className="text-muted-foreground mt-0.5 text-[0.8125rem]">{t("fixed")}</p>
    </div>
  );
}
