"use client";

import { useFormatter, useTranslations } from "next-intl";

import { DateText } from "@/console/components/date-text";
import { Money } from "@/console/components/money";
import { Card, CardDescription, CardHeader, CardTitle } from "@/console/components/ui/card";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/console/components/ui/table";
import type { Report } from "@/console/imports/import-types";

/** Net totals of the imported documents, to compare with what the former software says. */
export function MonthTotals({ months }: { months: Report["months"] }) {
  const t = useTranslations("imports.result");
  const format = useFormatter();
  return (
    <Card className="overflow-hidden">
      <CardHeader>
        <CardTitle>{t("months")}</CardTitle>
        <CardDescription>{t("monthsDescription")}</CardDescription>
      </CardHeader>
      <div className="max-h-96 overflow-y-auto border-t">
        <Table>
          <TableHeader>
            <TableRow>
              <TableHead>{t("month")}</TableHead>
              <TableHead className="text-right">{t("documentCount")}</TableHead>
              <TableHead className="text-right">{t("net")}</TableHead>
            </TableRow>
          </TableHeader>
          <TableBody>
            {months.map(({ month, currencyCode, documents, net }) => (
              <TableRow key={`${month} ${currencyCode}`}>
                <TableCell className="first-letter:uppercase">
                  <DateText value={`${month}-01`} format="month" />
                </TableCell>
                <TableCell className="text-right tabular-nums">{format.number(documents)}</TableCell>
                <TableCell className="text-right font-medium">
                  <Money value={net} currency={currencyCode ?? undefined} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
    </Card>
  );
}
