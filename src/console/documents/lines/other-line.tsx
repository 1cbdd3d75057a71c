"use client";

import { useTranslations } from "next-intl";
import { useController, useWatch } from "react-hook-form";

import { Money } from "@/console/components/money";
import { Input } from "@/console/components/ui/input";
import { Textarea } from "@/console/components/ui/textarea";
import type { DocumentForm, LineValues } from "@/console/documents/document-schema";
import { Cell } from "@/console/documents/lines/line-cell";
import { typedSubtotal } from "@/console/documents/live-totals";

type OtherLineProps = { form: DocumentForm; index: number; kind: Exclude<LineValues["kind"], "ITEM">; currency: string };

/** A line without a price: a heading, a remark, or the sum of the lines above. */
export function OtherLine({ form, index, kind, currency }: OtherLineProps) {
  const t = useTranslations("documents.lines");
  const { field, fieldState } = useController({ control: form.control, name: `lines.${index}.description` });
  const label = t(`kind.${kind}`);
  return (
    <div className="col-span-full flex items-start gap-3 @4xl:col-span-7">
      <Cell label={label} error={fieldState.error?.message} className="flex-1">
        {(control) =>
          kind === "COMMENT" ? (
            <Textarea {...control} {...field} rows={1} placeholder={t("commentHint")} className="text-muted-foreground min-h-9 resize-none px-2.5 py-1.5 italic" />
          ) : (
            <Input {...control} {...field} placeholder={label} className="px-2.5 font-semibold" />
          )
        }
      </Cell>
      {kind === "SUBTOTAL" && <Subtotal form={form} index={index} currency={currency} />}
    </div>
  );
}

function Subtotal({ form, index, currency }: Omit<OtherLineProps, "kind">) {
  const lines = useWatch({ control: form.control, name: "lines" });
  return <Money value={typedSubtotal(lines, index)} currency={currency} className="mt-7 text-sm font-semibold @4xl:mt-2" />;
}
