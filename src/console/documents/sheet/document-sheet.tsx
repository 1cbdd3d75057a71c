"use client";

import { useTranslations } from "next-intl";

import { paper } from "@/console/documents/sheet/paper";
import type { SheetContent } from "@/console/documents/sheet/sheet-content";
import { SheetLines } from "@/console/documents/sheet/sheet-lines";
import { SellerIdentity, SheetAddressee, SheetSeller } from "@/console/documents/sheet/sheet-parties";
import { SheetSettlement } from "@/console/documents/sheet/sheet-settlement";
import { SheetTotals } from "@/console/documents/sheet/sheet-totals";

/** A document as it is printed. */
export function DocumentSheet({ content }: { content: SheetContent }) {
  const { title, number, seller, buyer, facts, subject, introduction, notes, mentions, isDraft } = content;
  const t = useTranslations("documents.sheet");
  return (
    <article aria-label={number ? `${title} ${number}` : title} style={paper} className="@container relative overflow-hidden rounded-xl border shadow-xs">
      {isDraft && (
        <span aria-hidden className="pointer-events-none absolute top-1/3 left-1/2 -translate-x-1/2 -rotate-24 text-[clamp(3rem,12cqw,7rem)] font-bold tracking-[0.12em] text-black/[0.045] uppercase select-none">
          {t("draft")}
        </span>
      )}
      <div className="relative space-y-8 p-5 @lg:p-8 @2xl:p-10">
        <header className="grid gap-x-8 gap-y-6 @lg:grid-cols-2">
          <SheetSeller seller={seller} />
          <div className="@max-lg:-order-1 @lg:pl-6">
            <p className="text-2xl leading-8 font-semibold tracking-tight">{title}</p>
            <p className="text-muted-foreground mt-0.5 font-medium tabular-nums">{number ? t("number", { number }) : t("noNumber")}</p>
          </div>
          <dl className="grid content-start gap-y-1 text-[0.8125rem]">
            {facts.map(({ label, value }) =>
              value === null ? null : (
                <div key={label} className="grid grid-cols-[8.5rem_minmax(0,1fr)] gap-2">
                  <dt className="text-muted-foreground">{label}</dt>
                  <dd className="font-medium break-words">{value}</dd>
                </div>
              ),
            )}
          </dl>
          <SheetAddressee buyer={buyer} />
        </header>
        {(subject || introduction) && (
          <div className="space-y-1.5 text-[0.8125rem]">
            {subject && <p className="text-sm font-semibold">{subject}</p>}
            {introduction && <p className="whitespace-pre-line">{introduction}</p>}
          </div>
        )}
        <SheetLines lines={content.lines} currency={content.currency} />
        <SheetTotals content={content} />
        {content.settlement && <SheetSettlement settlement={content.settlement} />}
        {notes && <p className="text-[0.8125rem] whitespace-pre-line">{notes}</p>}
        <footer className="text-muted-foreground space-y-0.5 border-t pt-4 text-[0.6875rem] leading-4">
          {mentions.map((mention) => (
            <p key={mention}>{mention}</p>
          ))}
          <SellerIdentity seller={seller} />
        </footer>
      </div>
    </article>
  );
}
