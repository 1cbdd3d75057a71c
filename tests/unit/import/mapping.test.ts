import { describe, expect, it } from "vitest";
import { detectOptions } from "@/server/services/import/mapping/detect-options";
import { IMPORT_FIELDS } from "@/server/services/import/mapping/import-fields";
import { checkMapping, recallMapping, suggestMapping } from "@/server/services/import/mapping/suggest-mapping";

describe("suggestMapping", () => {
  it("knows Northwind's columns", () => {
    const clients = "customerID,companyName,contactName,contactTitle,address,city,region,postalCode,country,phone,fax".split(",");
    expect(suggestMapping(clients, IMPORT_FIELDS.clients)).toEqual({
      number: "customerID", name: "companyName", contactName: "contactName", contactTitle: "contactTitle",
      billingLine1: "address", billingCity: "city", billingPostalCode: "postalCode", billingCountry: "country", phone: "phone",
    });
    const products = "productID,productName,supplierID,categoryID,quantityPerUnit,unitPrice,unitsInStock,unitsOnOrder,reorderLevel,discontinued".split(",");
    expect(suggestMapping(products, IMPORT_FIELDS.products)).toEqual({
      sku: "productID", name: "productName", description: "quantityPerUnit", salePrice: "unitPrice", isArchived: "discontinued",
    });
    const orders = "orderID,customerID,employeeID,orderDate,requiredDate,shippedDate,shipVia,freight,shipName,shipAddress,shipCity,shipRegion,shipPostalCode,shipCountry".split(",");
    expect(suggestMapping(orders, IMPORT_FIELDS.invoiceDocuments)).toEqual({
      number: "orderID", clientNumber: "customerID", issueDate: "orderDate", shipping: "freight",
    });
    const details = "orderID,productID,unitPrice,quantity,discount".split(",");
    expect(suggestMapping(details, IMPORT_FIELDS.invoiceLines)).toEqual({
      number: "orderID", sku: "productID", unitPrice: "unitPrice", quantity: "quantity", discountPercent: "discount",
    });
  });

  it("knows Online Retail's columns", () => {
    const headers = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country".split(",");
    expect(suggestMapping(headers, IMPORT_FIELDS.invoices)).toEqual({
      number: "InvoiceNo", sku: "StockCode", description: "Description", quantity: "Quantity", issueDate: "InvoiceDate",
      unitPrice: "UnitPrice", clientNumber: "CustomerID", clientCountry: "Country",
    });
  });

  it("knows usual French columns", () => {
    const clients = ["Code client", "Raison sociale", "SIRET", "N° TVA intracommunautaire", "Adresse", "Complément d'adresse", "Code postal", "Ville", "Pays", "Tél.", "E-mail", "Remise %", "Commentaires"];
    expect(suggestMapping(clients, IMPORT_FIELDS.clients)).toEqual({
      number: "Code client", name: "Raison sociale", siret: "SIRET", vatNumber: "N° TVA intracommunautaire", billingLine1: "Adresse",
      billingLine2: "Complément d'adresse", billingPostalCode: "Code postal", billingCity: "Ville", billingCountry: "Pays",
      phone: "Tél.", email: "E-mail", discountPercent: "Remise %", notes: "Commentaires",
    });
    const products = ["Réf.", "Désignation", "Famille", "Prix HT", "Prix d'achat HT", "Taux de TVA", "Code-barres", "Unité", "Poids (kg)"];
    expect(suggestMapping(products, IMPORT_FIELDS.products)).toEqual({
      sku: "Réf.", name: "Désignation", categoryName: "Famille", salePrice: "Prix HT", purchasePrice: "Prix d'achat HT",
      vatRate: "Taux de TVA", barcode: "Code-barres", unitCode: "Unité", weightKg: "Poids (kg)",
    });
    const invoices = ["N° Facture", "Date de facturation", "Date d'échéance", "Code Client", "Client", "Référence article", "Libellé", "Qté", "P.U. HT", "Remise (%)", "TVA (%)", "Type de pièce", "Devise"];
    expect(suggestMapping(invoices, IMPORT_FIELDS.invoices)).toEqual({
      number: "N° Facture", issueDate: "Date de facturation", dueDate: "Date d'échéance", clientNumber: "Code Client", clientName: "Client",
      sku: "Référence article", description: "Libellé", quantity: "Qté", unitPrice: "P.U. HT", discountPercent: "Remise (%)",
      vatRate: "TVA (%)", kind: "Type de pièce", currencyCode: "Devise",
    });
  });

  it("gives a column to one field only, and knows what it does not know", () => {
    expect(suggestMapping(["Nom", "Couleur préférée"], IMPORT_FIELDS.clients)).toEqual({ name: "Nom" });
    expect(suggestMapping([], IMPORT_FIELDS.clients)).toEqual({});
  });
});

describe("a mapping by hand or remembered", () => {
  it("tells what keeps it from being used", () => {
    const mapping = { name: "Société", colour: "Couleur", email: "Mail" };
    expect(checkMapping(mapping, ["Mail", "Couleur", "Société"], IMPORT_FIELDS.clients)).toEqual([{ code: "UNKNOWN_FIELD", field: "colour" }]);
    expect(checkMapping({ email: "Courriel" }, ["Mail"], IMPORT_FIELDS.clients)).toEqual([
      { code: "UNKNOWN_COLUMN", field: "email", column: "Courriel" },
      { code: "REQUIRED_FIELD", field: "name" },
    ]);
  });

  it("is used as far as the new file has the columns", () => {
    expect(recallMapping({ name: "Société", email: "Mail" }, ["Société", "E-mail"])).toEqual({ name: "Société" });
  });
});

describe("detectOptions", () => {
  const rows = (...cells: Record<string, string>[]) => cells.map((each, index) => ({ rowNumber: index + 2, cells: each }));
  const mapping = { quantity: "q", unitPrice: "p", discountPercent: "d", issueDate: "date" };

  it("judges by every mapped column", () => {
    const sample = rows({ q: "1", p: "1.234", d: "0,05", date: "03/04/2026" }, { q: "2", p: "12,5", date: "31/12/2025" });
    expect(detectOptions(sample, IMPORT_FIELDS.invoices, mapping)).toEqual({
      options: { decimalMark: ",", dateOrder: "DMY", percentUnits: { discountPercent: "fraction" } },
      questions: [],
    });
  });

  it("asks where the sample leaves it open", () => {
    const sample = rows({ q: "1", p: "1,234", d: "1", date: "03/04/2026" });
    expect(detectOptions(sample, IMPORT_FIELDS.invoices, mapping)).toEqual({
      options: { percentUnits: {} },
      questions: [{ option: "percentUnit", field: "discountPercent" }, { option: "decimalMark" }, { option: "dateOrder" }],
    });
  });
});
