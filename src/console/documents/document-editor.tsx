"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { TextareaField } from "@/console/components/fields/textarea-field";
import { Form, FormActions } from "@/console/components/form";
import { Loaded } from "@/console/components/loaded";
import { Card, CardContent, CardHeader, CardTitle } from "@/console/components/ui/card";
import { ClientDetails } from "@/console/documents/client-details";
import { ClientField, FixedClient, useChosenClient } from "@/console/documents/client-field";
import { InvoiceConditions, QuoteConditions } from "@/console/documents/condition-fields";
import { type DocumentForm, type DocumentOutput, documentSchema, type DocumentValues } from "@/console/documents/document-schema";
import { LinesEditor } from "@/console/documents/lines/lines-editor";
import { RunningTotal, TotalsPanel } from "@/console/documents/totals-panel";
import { type DocumentSettings, useDocumentSettings } from "@/console/documents/use-document-settings";
import { useServerFault } from "@/console/lib/server-fault";
import { useZodForm } from "@/console/lib/use-zod-form";

type DocumentEditorProps = {
  kind: "quote" | "invoice";
  values: DocumentValues;
  /** The client that it starts with, by name. */
  client: { id: string; name: string } | null;
  currency: string;
  /** A document that follows from another stays with its client. */
  clientIsFixed?: boolean;
  onSubmit: (document: DocumentOutput) => void;
  pending: boolean;
  error: unknown;
  submitLabel: string;
  cancelHref: string;
};

/** Writes a quote or an invoice. What lines are computed with is read first: no total is shown that is none. */
export function DocumentEditor(props: DocumentEditorProps) {
  return <Loaded query={useDocumentSettings()}>{(settings) => <LoadedEditor {...props} settings={settings} />}</Loaded>;
}

/** Who for, on what conditions, what, and what it comes to. */
function LoadedEditor(props: DocumentEditorProps & { settings: DocumentSettings }) {
  const { kind, values, client, clientIsFixed, settings, onSubmit, pending, error, submitLabel, cancelHref } = props;
  const t = useTranslations("documents.editor");
  const form = useZodForm<DocumentValues, DocumentOutput>(documentSchema, values);
  const fault = useServerFault(form, error);
  const currency = useChosenClient(form)?.currencyCode ?? props.currency;
  const isQuote = kind === "quote";
  const Conditions = isQuote ? QuoteConditions : InvoiceConditions;
  return (
    <Form form={form} onSubmit={onSubmit} error={fault} className="gap-5">
      <div className="grid gap-5 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <EditorCard title={t("client")}>
          <div className="grid gap-x-4 gap-y-5 sm:grid-cols-2 *:first:sm:col-span-2">
            {clientIsFixed && client ? <FixedClient name={client.name} /> : <ClientField form={form} initial={client} />}
            <ClientDetails form={form} />
          </div>
        </EditorCard>
        <EditorCard title={t("conditions")}>
          <div className="grid gap-x-4 gap-y-5 sm:grid-cols-2 xl:grid-cols-3">
            <Conditions form={form} settings={settings} />
          </div>
        </EditorCard>
      </div>
      <EditorCard title={t("lines")}>
        <LinesEditor form={form} settings={settings} currency={currency} hasOptions={isQuote} />
      </EditorCard>
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <EditorCard title={t("texts")}>
          <Texts form={form} isQuote={isQuote} />
        </EditorCard>
        <EditorCard title={t("totals")}>
          <TotalsPanel form={form} settings={settings} currency={currency} isQuote={isQuote} />
        </EditorCard>
      </div>
      <div className="bg-background/90 sticky bottom-0 z-20 -mx-4 border-t px-4 py-3 backdrop-blur-md md:-mx-8 md:px-8">
        <FormActions pending={pending} submitLabel={submitLabel} cancelHref={cancelHref}>
          <RunningTotal form={form} settings={settings} currency={currency} />
        </FormActions>
      </div>
    </Form>
  );
}

function EditorCard({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card className="min-w-0">
      <CardHeader>
        <CardTitle>{title}</CardTitle>
      </CardHeader>
      <CardContent>{children}</CardContent>
    </Card>
  );
}

function Texts({ form: { control }, isQuote }: { form: DocumentForm; isQuote: boolean }) {
  const t = useTranslations("documents.fields");
  return (
    <div className="grid gap-5">
      {isQuote && <TextareaField control={control} name="introduction" label={t("introduction")} rows={2} description={t("introductionHint")} />}
      {isQuote && <TextareaField control={control} name="terms" label={t("terms")} rows={2} description={t("printedHint")} />}
      {!isQuote && <TextareaField control={control} name="publicNotes" label={t("publicNotes")} rows={2} description={t("printedHint")} />}
      <TextareaField control={control} name="internalNotes" label={t("internalNotes")} rows={2} description={t("internalHint")} />
    </div>
  );
}
