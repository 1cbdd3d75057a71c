import type { ImportRun } from "../import-run";
import { withValues } from "../upsert/same-values";
import type { RowFault } from "../upsert/upsert-rows";
import type { Working, WorkingSet } from "../upsert/working-set";
import { columnsOf, type ProductRow, type ProductValue } from "./product-row";

type Set = WorkingSet<ProductRow>;

export const PRODUCT_KEYS = ["sku", "barcode"] as const;

function negativeFault(value: ProductValue): RowFault | null {
  for (const field of ["salePrice", "purchasePrice", "weightKg"] as const) {
    if (value[field]?.isNegative()) return { field, code: field === "weightKg" ? "NEGATIVE_AMOUNT" : "NEGATIVE_PRICE", params: {} };
  }
  return null;
}

function takenBarcode(set: Set, { barcode }: Partial<ProductRow>, record: Working<ProductRow> | null): RowFault | null {
  const other = barcode ? set.find("barcode", barcode).find((candidate) => candidate !== record) : undefined;
  return barcode && other ? { field: "barcode", code: "VALUE_TAKEN", params: { value: barcode, name: other.row.name ?? "" } } : null;
}

/** The rate of the row: what it names must exist; a new product without any has the import's. */
function rateOf(value: ProductValue, isNew: boolean, { books }: ImportRun): { saleTaxRateId?: string } | { fault: RowFault } {
  const { vatCode, vatRate } = value;
  if (vatCode === undefined && vatRate === undefined) return isNew && books.defaultRate ? { saleTaxRateId: books.defaultRate.id } : {};
  const rate = books.rate({ vatCode, vatRate });
  if (rate) return { saleTaxRateId: rate.id };
  if (vatCode) return { fault: { field: "vatCode", code: "UNKNOWN_VAT_CODE", params: { value: vatCode } } };
  return { fault: { field: "vatRate", code: "UNKNOWN_VAT_RATE", params: { value: vatRate?.toFixed() ?? "" } } };
}

export function applyProduct(set: Set, value: ProductValue, run: ImportRun): { record: Working<ProductRow> | null; row: ProductRow } | { fault: RowFault } {
  const columns = columnsOf(value);
  const record = set.find("sku", columns.sku)[0] ?? null;
  const { unitCode } = columns;
  const unit: RowFault | null = unitCode && !run.books.knows("unit", unitCode) ? { field: "unitCode", code: "UNKNOWN_CODE", params: { value: unitCode, kind: "unit" } } : null;
  const fault = negativeFault(value) ?? unit ?? takenBarcode(set, columns, record);
  if (fault) return { fault };
  const rate = rateOf(value, record === null, run);
  if ("fault" in rate) return rate;
  const defaults = record ? {} : { kind: run.record.choices.productKind };
  return { record, row: withValues(record?.row ?? defaults, { ...columns, ...rate }) };
}
