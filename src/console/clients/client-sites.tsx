"use client";

import { useMutation } from "@tanstack/react-query";
import { Archive, ArchiveRestore, MapPin, Pencil, Plus, Trash2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";

import { RecordMenu } from "@/console/clients/record-menu";
import { RecordsCard } from "@/console/clients/records-card";
import { SiteSheet } from "@/console/clients/site-sheet";
import type { Client } from "@/console/clients/with-client";
import { ConfirmDialog } from "@/console/components/confirm-dialog";
import { EmptyState } from "@/console/components/empty-state";
import { Badge } from "@/console/components/ui/badge";
import { Button } from "@/console/components/ui/button";
import { cn } from "@/console/lib/cn";
import { countryName } from "@/console/lib/countries";
import { useTRPC } from "@/console/lib/trpc";
import { usePermission } from "@/console/shell/console-session";

export type Site = Client["sites"][number];

/** Where the client is delivered to, or worked for. */
export function ClientSites({ client }: { client: Client }) {
  const t = useTranslations("clients.sites");
  const mayEdit = usePermission("clients:edit");
  const [edited, setEdited] = useState<Site | "new" | null>(null);
  const add = mayEdit && (
    <Button size="sm" variant="outline" onClick={() => setEdited("new")}>
      <Plus /> {t("add")}
    </Button>
  );
  return (
    <>
      <RecordsCard title={t("title")} action={client.sites.length > 0 && add}>
        {client.sites.length === 0 ? (
          <EmptyState icon={MapPin} title={t("emptyTitle")} description={t("emptyDescription")} action={add} />
        ) : (
          client.sites.map((site) => <SiteRow key={site.id} site={site} client={client} mayEdit={mayEdit} onEdit={() => setEdited(site)} />)
        )}
      </RecordsCard>
      {edited && <SiteSheet client={client} site={edited === "new" ? null : edited} onClose={() => setEdited(null)} />}
    </>
  );
}

type SiteRowProps = { site: Site; client: Client; mayEdit: boolean; onEdit: () => void };

function SiteRow({ site, client, mayEdit, onEdit }: SiteRowProps) {
  const t = useTranslations("clients.sites");
  const locale = useLocale();
  const country = site.countryCode === "FR" ? null : countryName(site.countryCode, locale);
  const address = [site.line1, site.line2, `${site.postalCode} ${site.city}`, country].filter(Boolean).join(", ");
  const contact = client.contacts.find(({ id }) => id === site.contactId);
  const notes = [contact && t("contactIs", { name: contact.fullName }), site.accessNotes].filter(Boolean).join(" · ");
  return (
    <div className={cn("flex items-center gap-3 px-5 py-3", site.archivedAt && "text-muted-foreground")}>
      <span className="bg-muted text-muted-foreground flex size-9 shrink-0 items-center justify-center rounded-lg" aria-hidden>
        <MapPin className="size-4" />
      </span>
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 text-sm font-medium">
          <span className="truncate">{site.name}</span>
          {site.archivedAt && <Badge>{t("archived")}</Badge>}
        </p>
        <p className="text-muted-foreground text-[0.8125rem] text-pretty">{address}</p>
        {notes && <p className="text-muted-foreground line-clamp-2 text-[0.8125rem]">{notes}</p>}
      </div>
      {mayEdit && <SiteMenu site={site} onEdit={onEdit} />}
    </div>
  );
}

function SiteMenu({ site, onEdit }: Pick<SiteRowProps, "site" | "onEdit">) {
  const t = useTranslations("clients.sites");
  const actions = useTranslations("common.actions");
  const trpc = useTRPC();
  const [removing, setRemoving] = useState(false);
  const isArchived = site.archivedAt !== null;
  const setArchived = useMutation(trpc.site.setArchived.mutationOptions({ meta: { success: t(isArchived ? "restored" : "archivedNow") } }));
  const remove = useMutation(trpc.site.delete.mutationOptions({ meta: { success: t("removed") } }));
  return (
    <>
      <RecordMenu
        name={site.name}
        actions={[
          { icon: Pencil, label: actions("edit"), run: onEdit },
          {
            icon: isArchived ? ArchiveRestore : Archive,
            label: actions(isArchived ? "restore" : "archive"),
            run: () => setArchived.mutate({ id: site.id, archived: !isArchived }),
          },
          { icon: Trash2, label: actions("delete"), run: () => setRemoving(true), destructive: true },
        ]}
      />
      <ConfirmDialog
        open={removing}
        onOpenChange={setRemoving}
        title={t("removeTitle", { name: site.name })}
        description={t("removeDescription")}
        confirmLabel={actions("delete")}
        destructive
        onConfirm={() => remove.mutateAsync({ id: site.id })}
      />
    </>
  );
}
