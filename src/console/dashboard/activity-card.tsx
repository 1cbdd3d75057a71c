"use client";

import { Activity, CreditCard, FileCheck2, FileUp, type LucideIcon, Package, ReceiptText, ShieldUser, Users } from "lucide-react";
import { useFormatter, useNow, useTranslations } from "next-intl";
import Link from "next/link";

import { Card, CardContent, CardHeader, CardTitle } from "@/console/components/ui/card";
import { Skeleton } from "@/console/components/ui/skeleton";
import type { Summary } from "@/console/dashboard/summary";

type Entry = Summary["activity"][number];

/** What a record of the audit trail is drawn as, and where its page is. */
const kinds: Record<string, { icon: LucideIcon; page?: string }> = {
  Invoice: { icon: ReceiptText, page: "/invoices" },
  Quote: { icon: FileCheck2, page: "/quotes" },
  Payment: { icon: CreditCard, page: "/payments" },
  Client: { icon: Users, page: "/clients" },
  Product: { icon: Package, page: "/catalogue" },
  Membership: { icon: ShieldUser },
  DataImport: { icon: FileUp, page: "/imports" },
};

const SHOWN = 8;

/** What happened last, and who did it. */
export function ActivityCard({ activity }: { activity: Entry[] | undefined }) {
  const t = useTranslations("dashboard.activity");
  return (
    <Card>
      <CardHeader>
        <CardTitle>{t("title")}</CardTitle>
      </CardHeader>
      <CardContent>
        {activity === undefined && <Skeleton className="h-40 w-full" />}
        {activity?.length === 0 && <p className="text-muted-foreground text-[0.8125rem]">{t("none")}</p>}
        <ul className="grid gap-x-8 gap-y-3.5 md:grid-cols-2">
          {activity?.slice(0, SHOWN).map((entry) => (
            <ActivityEntry key={entry.id} entry={entry} />
          ))}
        </ul>
      </CardContent>
    </Card>
  );
}

function ActivityEntry({ entry }: { entry: Entry }) {
  const t = useTranslations("dashboard.activity");
  const actions = useTranslations("documents.history.actions");
  const format = useFormatter();
  const now = useNow({ updateInterval: 60_000 });
  const { icon: Icon, page } = kinds[entry.entityType] ?? { icon: Activity };
  const kind = t.has(`kinds.${entry.entityType}`) ? t(`kinds.${entry.entityType}`) : t("kinds.other");
  const name = entry.entityLabel ? `${kind} ${entry.entityLabel}` : kind;
  const action = actions.has(entry.action) ? actions(entry.action) : entry.action;
  // What was deleted has no page any more.
  const href = page && entry.entityId && entry.action !== "DELETE" ? `${page}/${entry.entityId}` : null;
  return (
    <li className="flex gap-3 text-[0.8125rem]">
      <span className="bg-muted text-muted-foreground mt-0.5 flex size-7 shrink-0 items-center justify-center rounded-lg">
        <Icon className="size-3.5" aria-hidden />
      </span>
      <div className="min-w-0">
        <p className="truncate font-medium">{href ? <Link href={href} className="hover:underline">{name}</Link> : name}</p>
        <p className="text-muted-foreground truncate">
          {action}
          {entry.actorLabel && ` · ${entry.actorLabel}`} · <time dateTime={entry.occurredAt.toISOString()}>{format.relativeTime(entry.occurredAt, now)}</time>
        </p>
      </div>
    </li>
  );
}
