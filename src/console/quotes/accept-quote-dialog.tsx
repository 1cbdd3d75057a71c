"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";

import { ConfirmDialog } from "@/console/components/confirm-dialog";
import { Money } from "@/console/components/money";
import { Checkbox } from "@/console/components/ui/checkbox";
import { Label } from "@/console/components/ui/label";
import { useTRPC } from "@/console/lib/trpc";
import type { Quote } from "@/console/quotes/quote-types";

/** Notes that the client accepts, with the options that it takes. */
export function AcceptQuoteDialog({ quote, onClose }: { quote: Quote; onClose: () => void }) {
  const t = useTranslations("quotes.accept");
  const trpc = useTRPC();
  const options = quote.lines.filter((line) => line.isOptional);
  const [taken, setTaken] = useState<string[]>([]);
  const accept = useMutation(trpc.quote.accept.mutationOptions({ meta: { success: t("done") } }));
  const selection = options.length > 0 ? { selectedLineIds: taken } : {};
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("title")}
      description={t(options.length > 0 ? "descriptionOptions" : "description")}
      confirmLabel={t("confirm")}
      onConfirm={() => accept.mutateAsync({ id: quote.id, ...selection })}
    >
      {options.length > 0 && (
        <ul className="divide-y rounded-lg border">
          {options.map((line) => (
            <OptionChoice
              key={line.id}
              line={line}
              currency={quote.currencyCode}
              checked={taken.includes(line.id)}
              onChange={(checked) => setTaken(checked ? [...taken, line.id] : taken.filter((id) => id !== line.id))}
            />
          ))}
        </ul>
      )}
    </ConfirmDialog>
  );
}

type OptionChoiceProps = { line: Quote["lines"][number]; currency: string; checked: boolean; onChange: (checked: boolean) => void };

function OptionChoice({ line, currency, checked, onChange }: OptionChoiceProps) {
  const id = useId();
  return (
    <li className="flex items-center gap-3 px-3.5 py-2.5">
      <Checkbox id={id} checked={checked} onCheckedChange={(next) => onChange(next === true)} />
      <Label htmlFor={id} className="min-w-0 flex-1 font-normal">
        {line.description.split("\n")[0]}
      </Label>
      <Money value={line.lineNet} currency={currency} className="text-sm font-medium" />
    </li>
  );
}
