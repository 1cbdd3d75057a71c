"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";

import { AuthFault, orThrow } from "@/console/account/auth-fault";
import { type Device, DeviceRow } from "@/console/account/device-row";
import { ConfirmDialog } from "@/console/components/confirm-dialog";
import { ErrorState } from "@/console/components/error-state";
import { FormSection } from "@/console/components/form";
import { Button } from "@/console/components/ui/button";
import { Skeleton } from "@/console/components/ui/skeleton";
import { authClient } from "@/console/lib/auth-client";
import { signOut } from "@/console/shell/sign-out";

/** Where the account is open, this device first, then the latest. */
async function loadDevices(): Promise<Device[]> {
  const [sessions, own] = await Promise.all([orThrow(authClient.listSessions()), orThrow(authClient.getSession())]);
  const devices = sessions.map(({ id, token, userAgent, ipAddress, createdAt }) => ({
    id,
    token,
    userAgent: userAgent ?? null,
    ipAddress: ipAddress ?? null,
    createdAt,
    isCurrent: id === own.session.id,
  }));
  return devices.sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent) || b.createdAt.getTime() - a.createdAt.getTime());
}

/** The devices that the person is signed in on, each of which can be signed out. */
export function Devices() {
  const t = useTranslations("account.sessions");
  const query = useQuery({ queryKey: ["devices"], queryFn: loadDevices, retry: false });
  return (
    <FormSection title={t("title")} description={t("description")}>
      <div className="space-y-4 sm:col-span-2">
        <DeviceList query={query} />
        <SignOutOthers isAlone={query.data?.length === 1} />
      </div>
    </FormSection>
  );
}

type DeviceQuery = { data?: Device[]; error: unknown; refetch: () => unknown };

function DeviceList({ query: { data, error, refetch } }: { query: DeviceQuery }) {
  const t = useTranslations("account.sessions");
  if (data) {
    return (
      <ul className="divide-y rounded-lg border">
        {data.map((device) => (
          <DeviceRow key={device.id} device={device} />
        ))}
      </ul>
    );
  }
  if (error instanceof AuthFault && error.status === 403) {
    return (
      <div className="text-muted-foreground rounded-lg border border-dashed px-4 py-5 text-sm">
        <p className="mb-3 text-pretty">{t("notFresh")}</p>
        <Button variant="outline" size="sm" onClick={() => void signOut("/sign-in?next=/account")}>
          {t("signInAgain")}
        </Button>
      </div>
    );
  }
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} className="rounded-lg border py-8" />;
  return <Skeleton className="h-16 w-full rounded-lg" />;
}

function SignOutOthers({ isAlone }: { isAlone: boolean }) {
  const t = useTranslations("account.sessions");
  const revokeOthers = useMutation({
    mutationFn: () => orThrow(authClient.revokeOtherSessions()),
    meta: { success: t("othersRevoked") },
  });
  if (isAlone) return <p className="text-muted-foreground text-[0.8125rem]">{t("alone")}</p>;
  return (
    <ConfirmDialog
      title={t("revokeOthersTitle")}
      description={t("revokeOthersDescription")}
      confirmLabel={t("revokeOthers")}
      onConfirm={() => revokeOthers.mutateAsync()}
      trigger={
        <Button variant="outline" size="sm">
          {t("revokeOthers")}
        </Button>
      }
    />
  );
}
