"use client";

import { Check, Copy } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { toast } from "sonner";

import { Button } from "@/console/components/ui/button";
import { DialogDescription, DialogFooter, DialogHeader, DialogTitle } from "@/console/components/ui/dialog";
import { Input } from "@/console/components/ui/input";
import type { ApiOutputs } from "@/console/lib/api-types";

type InvitationLinkProps = {
  invitation: ApiOutputs["member"]["invite"];
  onAgain: () => void;
  onClose: () => void;
};

/** The link of an invitation just made, to be copied now or never. */
export function InvitationLink({ invitation, onAgain, onClose }: InvitationLinkProps) {
  const t = useTranslations("members.invite");
  const formatter = useFormatter();
  const linkRef = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);

  async function copy() {
    linkRef.current?.select();
    try {
      await navigator.clipboard.writeText(invitation.link);
      setCopied(true);
    } catch {
      // The browser refuses where the page is not served over HTTPS; the link is selected already.
      toast.error(t("copyFailed"));
    }
  }

  const date = formatter.dateTime(invitation.expiresAt, { day: "numeric", month: "long", year: "numeric" });
  const Icon = copied ? Check : Copy;
  return (
    <>
      <DialogHeader>
        <DialogTitle>{t("doneTitle")}</DialogTitle>
        <DialogDescription>{t("doneDescription", { email: invitation.email, date })}</DialogDescription>
      </DialogHeader>
      <div className="flex flex-col gap-2 sm:flex-row">
        <Input ref={linkRef} readOnly value={invitation.link} aria-label={t("link")} onFocus={(event) => event.target.select()} className="font-mono text-[0.8125rem]" />
        <Button onClick={() => void copy()} autoFocus>
          <Icon /> <span aria-live="polite">{t(copied ? "copied" : "copy")}</span>
        </Button>
      </div>
      <DialogFooter>
        <Button variant="ghost" onClick={onAgain}>
          {t("another")}
        </Button>
        <Button variant="outline" onClick={onClose}>
          {t("close")}
        </Button>
      </DialogFooter>
    </>
  );
}
