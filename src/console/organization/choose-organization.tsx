"use client";

import { ArrowRight, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";

import { Button } from "@/console/components/ui/button";
import { Card } from "@/console/components/ui/card";
import { ToDashboard } from "@/console/organization/to-dashboard";
import type { ConsoleOrganization } from "@/console/shell/console-session";
import { InitialsAvatar } from "@/console/shell/initials-avatar";
import { useSwitchOrganization } from "@/console/shell/use-switch-organization";

/** The organisations that a person may work in, one click each. */
export function ChooseOrganization({ organizations }: { organizations: readonly ConsoleOrganization[] }) {
  const t = useTranslations("organization.entry");
  const switchTo = useSwitchOrganization();
  if (switchTo.isSuccess) return <ToDashboard />;
  return (
    <>
      <Card className="divide-y overflow-hidden empty:hidden">
        {organizations.map(({ id, name, slug }) => (
          <button
            key={id}
            type="button"
            disabled={switchTo.isPending}
            onClick={() => switchTo.mutate({ slug })}
            className="group hover:bg-muted/60 focus-visible:bg-muted flex items-center gap-3 px-4 py-3 text-left outline-none disabled:opacity-60"
          >
            <InitialsAvatar name={name} shape="square" className="size-8" />
            <span className="min-w-0 flex-1 truncate font-medium">{name}</span>
            <ArrowRight className="text-muted-foreground size-4 transition-transform group-hover:translate-x-0.5" aria-hidden />
          </button>
        ))}
      </Card>
      <Button variant="ghost" asChild className="text-muted-foreground mt-3">
        <Link href="/organisations/new">
          <Plus /> {t("found")}
        </Link>
      </Button>
    </>
  );
}
