"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";

import { FormError } from "@/console/components/form";
import { Button } from "@/console/components/ui/button";
import { useTRPC } from "@/console/lib/trpc";
import { ToDashboard } from "@/console/organization/to-dashboard";

/** For the invited person, signed in: one click and they are at work. */
export function AcceptInvitation({ token, organizationName }: { token: string; organizationName: string }) {
  const t = useTranslations("members.invitation");
  const trpc = useTRPC();
  const accept = useMutation(
    trpc.member.acceptInvitation.mutationOptions({
      meta: { inlineError: true, leavesPage: true },
    }),
  );
  if (accept.isSuccess) return <ToDashboard />;
  return (
    <div className="flex flex-col gap-4">
      {accept.error && <FormError error={accept.error} />}
      <Button size="lg" pending={accept.isPending} onClick={() => accept.mutate({ token })} className="w-full whitespace-normal">
        {t("accept", { organization: organizationName })}
      </Button>
    </div>
  );
}
