"use client";

import { useTranslations } from "next-intl";

import { ClientActions } from "@/console/clients/client-actions";
import { ClientActivity } from "@/console/clients/client-activity";
import { ClientContacts } from "@/console/clients/client-contacts";
import { ClientDocuments } from "@/console/clients/client-documents";
import { ClientFigures } from "@/console/clients/client-figures";
import { ClientOverview } from "@/console/clients/client-overview";
import { ClientSites } from "@/console/clients/client-sites";
import { type Client, WithClient } from "@/console/clients/with-client";
import { PageHeader } from "@/console/components/page-header";
import { StatusBadge } from "@/console/components/status-badge";
import { Tabs, TabsContent, TabsList, TabsTrigger } from "@/console/components/ui/tabs";
import { useTab } from "@/console/lib/use-tab";
import { usePermission } from "@/console/shell/console-session";

/** The page of a client. */
export function ClientDetail({ id }: { id: string }) {
  return <WithClient id={id}>{(client) => <LoadedClient client={client} />}</WithClient>;
}

function LoadedClient({ client }: { client: Client }) {
  const t = useTranslations("clients");
  const summary = [client.number, t(`kind.${client.kind}`), client.tradeName, client.billingCity].filter(Boolean).join(" · ");
  return (
    <>
      <PageHeader
        title={client.name}
        backHref="/clients"
        badge={<StatusBadge status={client.status} messages="clients.status" />}
        description={summary}
        actions={<ClientActions client={client} />}
      />
      {client.totals && <ClientFigures client={client} totals={client.totals} />}
      <ClientTabs client={client} />
    </>
  );
}

const tabs = ["overview", "contacts", "sites", "documents", "activity"] as const;

function ClientTabs({ client }: { client: Client }) {
  const t = useTranslations("clients.tabs");
  const seesActivity = usePermission("audit:read");
  const [tab, setTab] = useTab(tabs);
  const counts: Partial<Record<(typeof tabs)[number], number>> = { contacts: client.contacts.length, sites: client.sites.length };
  const shown = tabs.filter((name) => (name !== "activity" || seesActivity) && (name !== "documents" || client.invoices || client.quotes));
  return (
    <Tabs value={shown.includes(tab) ? tab : "overview"} onValueChange={setTab}>
      <TabsList aria-label={t("label")}>
        {shown.map((name) => (
          <TabsTrigger key={name} value={name}>
            {t(name)}
            {counts[name] ? <span className="bg-muted text-muted-foreground rounded-full px-1.5 text-xs leading-5 tabular-nums">{counts[name]}</span> : null}
          </TabsTrigger>
        ))}
      </TabsList>
      <TabsContent value="overview"><ClientOverview client={client} /></TabsContent>
      <TabsContent value="contacts"><ClientContacts client={client} /></TabsContent>
      <TabsContent value="sites"><ClientSites client={client} /></TabsContent>
      <TabsContent value="documents"><ClientDocuments client={client} /></TabsContent>
      <TabsContent value="activity"><ClientActivity clientId={client.id} /></TabsContent>
    </Tabs>
  );
}
