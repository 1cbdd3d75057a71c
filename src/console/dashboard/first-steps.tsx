"use client";

import { useQuery } from "@tanstack/react-query";
import { ArrowRight, Building2, Check, FileCheck2, FileUp, type LucideIcon, Package, UserRoundPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";

import { Card } from "@/console/components/ui/card";
import { cn } from "@/console/lib/cn";
import { useTRPC } from "@/console/lib/trpc";
import { useConsoleSession } from "@/console/shell/console-session";

type Step = { key: string; href: string; icon: LucideIcon; permission: string; isDone: boolean | undefined };

/** Which steps are behind the person; undefined until it is known, or when there is no telling. */
function useSteps(): Step[] {
  const trpc = useTRPC();
  const { permissions } = useConsoleSession();
  const may = (permission: string) => ({ enabled: permissions.includes(permission) });
  const settings = useQuery(trpc.organization.settings.queryOptions(undefined, may("organisation:read")));
  const clients = useQuery(trpc.client.list.queryOptions({ limit: 1 }, may("clients:read")));
  const products = useQuery(trpc.product.list.queryOptions({ limit: 1 }, may("catalogue:read")));
  const quotes = useQuery(trpc.quote.list.queryOptions({ limit: 1 }, may("devis:read")));
  const steps: Step[] = [
    { key: "organisation", href: "/settings/organisation", icon: Building2, permission: "organisation:edit", isDone: settings.data && settings.data.siren !== null && settings.data.addressLine1 !== null },
    { key: "client", href: "/clients/new", icon: UserRoundPlus, permission: "clients:create", isDone: clients.data && clients.data.items.length > 0 },
    { key: "product", href: "/catalogue/new", icon: Package, permission: "catalogue:create", isDone: products.data && products.data.items.length > 0 },
    { key: "quote", href: "/quotes/new", icon: FileCheck2, permission: "devis:create", isDone: quotes.data && quotes.data.items.length > 0 },
    { key: "import", href: "/imports/new", icon: FileUp, permission: "imports:run", isDone: undefined },
  ];
  return steps.filter(({ permission }) => permissions.includes(permission));
}

/** In place of figures that do not exist yet: how to begin. */
export function FirstSteps() {
  const t = useTranslations("dashboard.firstSteps");
  const { organization } = useConsoleSession();
  const steps = useSteps();
  return (
    <section aria-labelledby="first-steps" className="max-w-3xl">
      <h2 id="first-steps" className="text-lg font-semibold tracking-tight">
        {t("title", { organisation: organization.name })}
      </h2>
      <p className="text-muted-foreground mt-1 mb-5 text-sm text-pretty">{t("description")}</p>
      <Card className="divide-y overflow-hidden">
        {steps.map((step) => (
          <StepLink key={step.key} step={step} />
        ))}
      </Card>
    </section>
  );
}

function StepLink({ step: { key, href, icon: Icon, isDone } }: { step: Step }) {
  const t = useTranslations("dashboard.firstSteps");
  return (
    <Link href={href} className="hover:bg-muted/50 focus-visible:bg-muted/50 group flex items-center gap-4 px-4 py-4 outline-none sm:px-5">
      <span className={cn("flex size-10 shrink-0 items-center justify-center rounded-xl", isDone ? "bg-success/12 text-success" : "bg-brand/10 text-brand")}>
        {isDone ? <Check className="size-5" aria-hidden /> : <Icon className="size-5" aria-hidden />}
      </span>
      <span className="min-w-0 flex-1">
        <span className={cn("block font-medium", isDone && "text-muted-foreground")}>
          {t(`steps.${key}.title`)} {isDone && <span className="sr-only">{t("done")}</span>}
        </span>
        <span className="text-muted-foreground block text-[0.8125rem] text-pretty">{t(`steps.${key}.description`)}</span>
      </span>
      <ArrowRight className="text-muted-foreground size-4 shrink-0 transition-transform group-hover:translate-x-0.5" aria-hidden />
    </Link>
  );
}
