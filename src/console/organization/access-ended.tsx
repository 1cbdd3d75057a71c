import { UserRoundX } from "lucide-react";
import { useTranslations } from "next-intl";

/** Tells a person who was at work that the organisation has shut them out, or was itself suspended. */
export function AccessEnded({ organization }: { organization: string }) {
  const t = useTranslations("organization.ended");
  return (
    <div role="status" className="border-warning/30 bg-warning/8 mb-6 flex gap-3 rounded-xl border px-4 py-3.5">
      <UserRoundX className="text-warning mt-0.5 size-5 shrink-0" aria-hidden />
      <div>
        <p className="font-medium">{t("title", { organization })}</p>
        <p className="text-muted-foreground mt-0.5 text-sm text-pretty">{t("description")}</p>
      </div>
    </div>
  );
}
