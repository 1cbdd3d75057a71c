"use client";

import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";

import { type Change, isBlank } from "@/console/audit/changes";
import { FieldValue } from "@/console/audit/field-value";

/** "billingLine1" → "billing line1": better than nothing where there is no text. */
function spelledOut(field: string): string {
  return field.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}

/** Names the fields of a kind of record: by its own text, by the one that most records share, or spelled out. */
function useFieldName(entityType: string): (field: string) => string {
  const t = useTranslations("audit.fields");
  return (field) => {
    const known = [`${entityType}.${field}`, `all.${field}`].find((key) => t.has(key));
    return known ? t(known) : spelledOut(field);
  };
}

/** What has changed, before and after, field by field. */
export function ChangeList({ entityType, changes }: { entityType: string; changes: readonly Change[] }) {
  const t = useTranslations("audit.entry");
  const nameOf = useFieldName(entityType);
  if (changes.length === 0) return <p className="text-muted-foreground text-sm">{t("noFields")}</p>;
  return (
    <dl className="divide-y rounded-lg border">
      {changes.map(({ field, before, after }) => (
        <div key={field} className="px-3.5 py-2.5">
          <dt className="text-muted-foreground text-[0.8125rem]">{nameOf(field)}</dt>
          <dd className="mt-0.5 flex flex-wrap items-start gap-x-2 gap-y-1 text-sm break-words [&>*]:min-w-0">
            {!isBlank(before) && (
              <>
                <del className="text-muted-foreground decoration-danger/60">
                  <span className="sr-only">{t("before")}</span> <FieldValue field={field} value={before} />
                </del>
                <ArrowRight className="text-muted-foreground mt-0.5 size-4 shrink-0" aria-hidden />
              </>
            )}
            <ins className="font-medium no-underline">
              <span className="sr-only">{t("after")}</span> <FieldValue field={field} value={after} />
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
