"use client";

import { useMutation } from "@tanstack/react-query";
import { ChevronDown, Ellipsis, FileCheck2, Pencil, Plus, ReceiptText } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { useState } from "react";

import { type StatusMove, statusMoves } from "@/console/clients/client-status-moves";
import type { Client } from "@/console/clients/with-client";
import { ConfirmDialog } from "@/console/components/confirm-dialog";
import { Button } from "@/console/components/ui/button";
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from "@/console/components/ui/dropdown-menu";
import { useTRPC } from "@/console/lib/trpc";
import { useConsoleSession, usePermission } from "@/console/shell/console-session";

/** What can be done with a client, as far as its status and the person's role allow. */
export function ClientActions({ client }: { client: Client }) {
  const t = useTranslations("common.actions");
  return (
    <>
      <StatusMenu client={client} />
      {usePermission("clients:edit") && (
        <Button variant="outline" asChild>
          <Link href={`/clients/${client.id}/edit`}>
            <Pencil /> {t("edit")}
          </Link>
        </Button>
      )}
      <NewDocumentMenu client={client} />
    </>
  );
}

function NewDocumentMenu({ client: { id, status } }: { client: Client }) {
  const t = useTranslations("clients.actions");
  const { permissions } = useConsoleSession();
  const documents = [
    { key: "newQuote", href: `/quotes/new?client=${id}`, icon: FileCheck2, permission: "devis:create" },
    { key: "newInvoice", href: `/invoices/new?client=${id}`, icon: ReceiptText, permission: "facturation:create" },
  ].filter(({ permission }) => permissions.includes(permission));
  if (documents.length === 0 || status === "ARCHIVED" || status === "BLOCKED") return null;
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button>
          <Plus /> {t("newDocument")} <ChevronDown />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        {documents.map(({ key, href, icon: Icon }) => (
          <DropdownMenuItem key={key} asChild>
            <Link href={href}>
              <Icon /> {t(key)}
            </Link>
          </DropdownMenuItem>
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

function useMove(client: Client) {
  const t = useTranslations("clients.moves");
  const trpc = useTRPC();
  const setStatus = useMutation(trpc.client.setStatus.mutationOptions({ meta: { success: t("done") } }));
  const archive = useMutation(trpc.client.archive.mutationOptions({ meta: { success: t("archived") } }));
  const restore = useMutation(trpc.client.restore.mutationOptions({ meta: { success: t("restored") } }));
  return ({ key, to }: StatusMove): Promise<unknown> => {
    if (to) return setStatus.mutateAsync({ id: client.id, status: to });
    return (key === "archive" ? archive : restore).mutateAsync({ id: client.id });
  };
}

function StatusMenu({ client }: { client: Client }) {
  const t = useTranslations("clients.moves");
  const { permissions } = useConsoleSession();
  const [asked, setAsked] = useState<StatusMove | null>(null);
  const move = useMove(client);
  const moves = statusMoves(client.status).filter(({ permission }) => permissions.includes(permission));
  if (moves.length === 0) return null;
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="outline" size="icon" aria-label={t("label")}>
            <Ellipsis />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          {moves.map((offered) => (
            <DropdownMenuItem
              key={offered.key}
              variant={offered.asks ? "destructive" : "default"}
              // A failure has been told by the mutation itself.
              onSelect={() => (offered.asks ? setAsked(offered) : void move(offered).catch(() => undefined))}
            >
              <offered.icon /> {t(`${offered.key}.action`)}
            </DropdownMenuItem>
          ))}
        </DropdownMenuContent>
      </DropdownMenu>
      {asked && (
        <ConfirmDialog
          open
          onOpenChange={(open) => !open && setAsked(null)}
          title={t(`${asked.key}.title`, { name: client.name })}
          description={t(`${asked.key}.description`)}
          confirmLabel={t(`${asked.key}.action`)}
          destructive
          onConfirm={() => move(asked)}
        />
      )}
    </>
  );
}
