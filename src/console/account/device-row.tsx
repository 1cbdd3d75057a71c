"use client";

import { useMutation } from "@tanstack/react-query";
import { Monitor, Smartphone } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";

import { orThrow } from "@/console/account/auth-fault";
import { deviceOf } from "@/console/account/device-of";
import { Badge } from "@/console/components/ui/badge";
import { Button } from "@/console/components/ui/button";
import { authClient } from "@/console/lib/auth-client";

export type Device = {
  id: string;
  token: string;
  userAgent: string | null;
  ipAddress: string | null;
  createdAt: Date;
  isCurrent: boolean;
};

/** False for an address that says nothing, such as the one of a server that asks itself. */
const isKnownAddress = (address: string | null): boolean => address !== null && /[^0:.]/.test(address);

const HANDHELD = /^(iPhone|iPad|Android)$/;

/** One device: what it is, since when, and a way to sign it out. */
export function DeviceRow({ device }: { device: Device }) {
  const t = useTranslations("account.sessions");
  const formatter = useFormatter();
  const revoke = useMutation({
    mutationFn: () => orThrow(authClient.revokeSession({ token: device.token })),
    meta: { success: t("revoked") },
  });
  const known = deviceOf(device.userAgent);
  const name = known ? t("device", known) : t("unknownDevice");
  const date = formatter.dateTime(device.createdAt, { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" });
  const Icon = HANDHELD.test(known?.system ?? "") ? Smartphone : Monitor;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <Icon className="text-muted-foreground size-5 shrink-0" aria-hidden />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 text-sm font-medium">
          {name} {device.isCurrent && <Badge tone="success">{t("current")}</Badge>}
        </p>
        <p className="text-muted-foreground text-[0.8125rem]">{[t("since", { date }), isKnownAddress(device.ipAddress) && device.ipAddress].filter(Boolean).join(" · ")}</p>
      </div>
      {!device.isCurrent && (
        <Button variant="outline" size="sm" pending={revoke.isPending} onClick={() => revoke.mutate()} aria-label={t("revokeNamed", { device: name })}>
          {t("revoke")}
        </Button>
      )}
    </li>
  );
}
