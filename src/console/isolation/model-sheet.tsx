"use client";

import { useTranslations } from "next-intl";

import { DefinitionList } from "@/console/components/definition-list";
import { Sheet, SheetBody, SheetContent, SheetDescription, SheetHeader, SheetTitle } from "@/console/components/ui/sheet";
import { ClassBadge } from "@/console/isolation/class-badge";
import { CodeBlock } from "@/console/isolation/code-block";
import { ModelPath } from "@/console/isolation/model-path";
import type { IsolatedModel } from "@/console/isolation/models";
import { PolicyState } from "@/console/isolation/policy-state";

/** One model in full: why it is what it is, and its policies word for word. */
export function ModelSheet({ model, onClose }: { model: IsolatedModel | null; onClose: () => void }) {
  return (
    <Sheet open={model !== null} onOpenChange={(open) => !open && onClose()}>
      <SheetContent className="sm:max-w-xl">{model && <ModelDetails model={model} />}</SheetContent>
    </Sheet>
  );
}

function ModelDetails({ model }: { model: IsolatedModel }) {
  const t = useTranslations("isolation.models");
  const { live } = model;
  return (
    <>
      <SheetHeader>
        <SheetTitle className="flex items-center gap-3 break-words">
          {model.name} <ClassBadge modelClass={model.class} />
        </SheetTitle>
        <SheetDescription className="font-mono text-xs">{model.table}</SheetDescription>
      </SheetHeader>
      <SheetBody className="space-y-6">
        <DefinitionList
          items={[
            { label: t("path"), value: <ModelPath model={model} />, wide: true },
            ...(model.because ? [{ label: t("because"), value: model.because, wide: true }] : []),
            { label: t("policy"), value: <PolicyState model={model} /> },
            { label: t("privileges"), value: live?.privileges.join(", ") || t("noPrivileges") },
          ]}
        />
        {live?.policies.map((policy) => (
          <section key={policy.name} className="space-y-2">
            <h3 className="text-sm font-semibold">
              <span className="font-mono text-[0.8125rem]">{policy.name}</span>
              <span className="text-muted-foreground ml-2 text-xs font-normal">{t("forRoles", { roles: policy.roles.join(", ") })}</span>
            </h3>
            <CodeBlock wrap>{[policy.using && `USING ${policy.using}`, policy.check && `WITH CHECK ${policy.check}`].filter(Boolean).join("\n\n")}</CodeBlock>
          </section>
        ))}
      </SheetBody>
    </>
  );
}
