import { describe, expect, test } from "vitest";
import { invoiceText } from "@/server/services/invoices/invoice-seal";
import { chainHash } from "@/server/services/documents/hash";
import { openImportWorld } from "./support/import-world";
import { performImport } from "./support/perform-import";
import { allRefusals } from "./support/refusals";

const world = openImportWorld();

const HEAD = "Numéro de facture;Code client;Client;Date de facture;Code article;Désignation;Qté;PU HT;TVA";
const file = (...rows: string[]) => ({ lines: [HEAD, ...rows].join("\n") });
/** 01/02/2024 could be read both ways. */
const dateOrder = "DMY" as const;
const creating = { dateOrder, createMissingClients: true, createMissingProducts: true };

const stored = (number: string, organizationId = world.a.id) =>
  world.db.invoice.findFirst({ where: { organizationId, number }, include: { lines: { orderBy: { position: "asc" } }, taxLines: true, client: true, correctedInvoice: true } });

describe("invoices", () => {
  test("become frozen documents with their own numbers, their VAT, their parties and their seal", async () => {
    const { report, foretoldReport } = await performImport(world.a.as.manager, {
      entity: "INVOICE",
      files: file("H-1;D1;Durand;15/03/2024;A1;Pose;3;250,00;20", "H-1;D1;Durand;15/03/2024;A2;Isolation;10;25,00;10", "H-2;D1;Durand;16/04/2024;A1;Pose;1;100,00;20"),
      choices: creating,
    });
    expect(report).toMatchObject({ created: 2, invoices: 2, lines: 3, createdClients: 1, createdProducts: 2, freeTextLines: 0, months: [{ month: "2024-03", net: "1000.00", currencyCode: "EUR" }, { month: "2024-04", net: "100.00" }] });
    expect(foretoldReport).toEqual(report);

    const invoice = await stored("H-1");
    expect(invoice).toMatchObject({
      type: "STANDARD", status: "OVERDUE", currencyCode: "EUR", operationCategory: "GOODS", idempotencyKey: "import:INVOICE:H-1",
      client: { number: "D1", name: "Durand" }, buyerSnapshot: { name: "Durand" }, sellerSnapshot: { siren: "732829320" },
    });
    expect([invoice?.totalNet, invoice?.totalVat, invoice?.totalGross, invoice?.amountDue].map((amount) => amount?.toFixed(2))).toEqual(["1000.00", "175.00", "1175.00", "1175.00"]);
    expect(invoice?.dueDate?.toISOString()).toMatch(/^2024-04-14/);
    expect(invoice?.lines.map(({ productId, taxRateId }) => [productId !== null, taxRateId])).toEqual([[true, world.sellers.a.rates.vat20], [true, world.sellers.a.rates.vat10]]);
    expect(invoice && chainHash(null, invoiceText(invoice))).toBe(invoice?.hash);
    await expect(world.db.invoice.updateMany({ where: { organizationId: world.a.id, number: "H-1" }, data: { totalNet: 1 } })).rejects.toThrow(/frozen/);
    const print = await world.a.as.admin.invoice.pdf({ id: invoice?.id ?? "" });
    expect(Buffer.from(print.base64, "base64").subarray(0, 4).toString()).toBe("%PDF");
  });

  test("take no number from the organisation's own series", async () => {
    const series = await world.db.numberSequence.findMany({ where: { organizationId: world.a.id, key: { in: ["INVOICE", "CREDIT_NOTE", "PAYMENT"] } } });
    expect(series).toEqual([]);
  });

  test("that are there already are skipped when they say the same, and refused when they differ", async () => {
    const same = "H-2;D1;Durand;16/04/2024;A1;Pose;1;100,00;20";
    const again = await performImport(world.a.as.manager, { entity: "INVOICE", files: file(same), choices: creating });
    expect(again.report).toMatchObject({ created: 0, skipped: 1, refused: 0 });
    const before = await stored("H-2");
    for (const [difference, row] of [
      ["total", "H-2;D1;Durand;16/04/2024;A1;Pose;2;100,00;20"],
      ["issueDate", "H-2;D1;Durand;17/04/2024;A1;Pose;1;100,00;20"],
      ["client", "H-2;D9;Autre;16/04/2024;A1;Pose;1;100,00;20"],
      ["lines", "H-2;D1;Durand;16/04/2024;A1;Autre pose;1;100,00;20"],
    ] as const) {
      const { id, report } = await performImport(world.a.as.manager, { entity: "INVOICE", files: file(row), choices: creating });
      expect(report).toMatchObject({ created: 0, refused: 1, byReason: { FROZEN_DIFFERS: 1 }, createdClients: 0 });
      expect((await allRefusals(world.db, world.a.id, id))[0]?.errors[0]?.params).toMatchObject({ difference });
    }
    expect(await stored("H-2")).toEqual(before);
  });

  test("one bad row refuses its document whole, and no other", async () => {
    const { id, report, foretoldReport } = await performImport(world.a.as.manager, {
      entity: "INVOICE",
      files: file("I-1;D1;;01/02/2024;A1;Pose;1;10,00;20", "I-1;D1;;01/02/2024;A1;Pose;trois;10,00;20", "I-2;D1;;01/02/2024;A1;Pose;1;10,00;20", "I-3;Z9;;01/02/2024;A1;Pose;1;10,00;20", "I-4;D1;;01/02/2024;A1;Pose;1;10,00;19,6", "I-5;D1;;01/02/2124;A1;Pose;1;10,00;20"),
      choices: { dateOrder },
    });
    expect(report).toMatchObject({ created: 1, refused: 4, refusedRows: 5, byReason: { DECIMAL_INVALID: 1, UNKNOWN_CLIENT: 1, UNKNOWN_VAT_RATE: 1, DATE_IN_FUTURE: 1 } });
    expect(foretoldReport).toEqual(report);
    expect(await stored("I-1")).toBeNull();
    const rows = await allRefusals(world.db, world.a.id, id);
    expect(rows.map(({ row, errors }) => [row.rowNumber, errors[0]?.code]).sort()).toEqual([[2, "REFUSED_WITH_DOCUMENT"], [3, "DECIMAL_INVALID"], [5, "UNKNOWN_CLIENT"], [6, "UNKNOWN_VAT_RATE"], [7, "DATE_IN_FUTURE"]]);
  });

  test("without products asked for keep their text; settled ones owe nothing", async () => {
    const { report, foretoldReport } = await performImport(world.a.as.manager, { entity: "INVOICE", files: file("J-1;D1;;01/02/2024;NEW;Inconnu;1;10,00;20"), choices: { dateOrder, alreadyPaid: true } });
    expect(report).toMatchObject({ created: 1, freeTextLines: 1, createdProducts: 0 });
    expect(foretoldReport).toEqual(report);
    const invoice = await stored("J-1");
    expect(invoice).toMatchObject({ status: "PAID", lines: [{ description: "Inconnu", productId: null }] });
    expect(invoice?.amountDue.toFixed(2)).toBe("0.00");
  });

  test("of nobody go to the client that was chosen, who is created once", async () => {
    const choices = { dateOrder, fallbackClientNumber: "COMPTOIR", fallbackClientName: "Ventes au comptoir" };
    const { report, foretoldReport } = await performImport(world.a.as.manager, { entity: "INVOICE", files: file("L-1;;;01/02/2024;A1;Pose;1;10,00;20", "L-2;;;01/02/2024;A1;Pose;1;10,00;20"), choices });
    expect(report).toMatchObject({ created: 2, fallbackDocuments: 2, createdClients: 1 });
    expect(foretoldReport).toEqual(report);
    expect(await stored("L-2")).toMatchObject({ client: { number: "COMPTOIR", name: "Ventes au comptoir" } });
  });

  test("an ambiguous name of a client is not guessed", async () => {
    const { manager } = world.b.as;
    for (const number of ["T1", "T2"]) await manager.client.create({ name: "Martin", number });
    const { report } = await performImport(manager, { entity: "INVOICE", files: file("M-1;;Martin;01/02/2024;;Pose;1;10,00;20"), choices: creating });
    expect(report).toMatchObject({ created: 0, byReason: { AMBIGUOUS_CLIENT: 1 } });
  });

  test("an exempt line says why, in the language of its client", async () => {
    await performImport(world.b.as.manager, { entity: "INVOICE", files: file("N-1;T1;;01/02/2024;;Formation;1;10,00;"), choices: { dateOrder, taxRateId: world.sellers.b.rates.exempt } });
    const invoice = await stored("N-1", world.b.id);
    expect(invoice?.taxLines).toMatchObject([{ vatCategory: "E", exemptionText: expect.stringContaining("293 B") as string }]);
  });
});

describe("credit notes", () => {
  const sales = ["S-1;E1;Éditions;01/03/2024;B1;Livre;10;12,00;5,5", "S-2;E1;Éditions;02/03/2024;B2;Revue;4;5,00;5,5", "S-3;E1;Éditions;03/03/2024;B3;Carte;2;2,00;5,5", "S-4;E1;Éditions;04/03/2024;B3;Carte;2;2,00;5,5"];

  test("find the one earlier invoice that holds what they take back, whatever the file's order, and settle it", async () => {
    const { report, foretoldReport } = await performImport(world.a.as.manager, {
      entity: "INVOICE",
      files: file("C-1;E1;Éditions;05/03/2024;B1;Livre;-10;12,00;5,5", "C-2;E1;Éditions;05/03/2024;B2;Revue;-1;5,00;5,5", "C-3;E1;Éditions;05/03/2024;B3;Carte;-1;2,00;5,5", "C-4;E1;Éditions;28/02/2024;B2;Revue;-1;5,00;5,5", ...sales),
      choices: { ...creating, cancellationPrefix: "C-" },
    });
    expect(report).toMatchObject({ created: 8, invoices: 4, creditNotes: 4, refused: 0, months: [{ month: "2024-02", net: "-5.00" }, { month: "2024-03", net: "21.00" }] });
    expect(foretoldReport).toEqual(report);
    expect((await stored("C-1"))?.correctedInvoice?.number).toBe("S-1");
    expect((await stored("C-2"))?.correctedInvoice?.number).toBe("S-2");
    // Two invoices could be meant; the other one was written before there was anything to take back.
    expect((await stored("C-3"))?.correctedInvoice).toBeNull();
    expect((await stored("C-4"))?.correctedInvoice).toBeNull();
    expect(await stored("S-1")).toMatchObject({ status: "CREDITED" });
    const partly = await stored("S-2");
    expect([partly?.status, partly?.amountDue.toFixed(2)]).toEqual(["OVERDUE", "15.82"]);
    const note = await stored("C-1");
    expect([note?.type, note?.status, note?.amountDue.toFixed(2)]).toEqual(["CREDIT_NOTE", "PAID", "0.00"]);
  });

  test("do not take back more than is left", async () => {
    const { report } = await performImport(world.a.as.manager, { entity: "INVOICE", files: file("C-5;E1;Éditions;06/03/2024;B2;Revue;-4;5,00;5,5"), choices: { dateOrder, cancellationPrefix: "C-" } });
    expect(report).toMatchObject({ creditNotes: 1 });
    expect((await stored("C-5"))?.correctedInvoice).toBeNull();
  });

  test("name their invoice where the file does", async () => {
    const lines = "Numéro de facture;Type;Code client;Date de facture;Facture d'origine;Désignation;Qté;PU HT;TVA\nX-1;Avoir;E1;07/03/2024;S-3;Remise;1;1,00;5,5";
    const { report } = await performImport(world.a.as.manager, { entity: "INVOICE", files: { lines }, choices: { dateOrder } });
    expect(report).toMatchObject({ creditNotes: 1 });
    expect((await stored("X-1"))?.correctedInvoice?.number).toBe("S-3");
  });
});

test("a file of documents and a file of lines are joined by the number", async () => {
  const headers = "order id,customer id,order date,freight\nW-1,E1,2024-05-01,7.50\nW-2,E1,2024-05-02,0\nW-3,E1,2024-05-03,0";
  const lines = "order id,product id,quantity,unit price,discount\nW-1,B1,2,10.00,0.1\nW-2,B2,1,5.00,0.05\nW-9,B1,1,1.00,0";
  const { id, report } = await performImport(world.a.as.manager, { entity: "INVOICE", files: { lines, headers }, choices: { shippingDescription: "Port" } });
  expect(report).toMatchObject({ created: 2, refused: 2, byReason: { LINES_WITHOUT_HEADER: 1, DOCUMENT_WITHOUT_LINES: 1 }, months: [{ month: "2024-05", net: "30.25" }] });
  const joined = await stored("W-1");
  expect(joined?.lines.map(({ description, lineNet }) => [description, lineNet.toFixed(2)])).toEqual([["Livre", "18.00"], ["Port", "7.50"]]);
  expect((await allRefusals(world.db, world.a.id, id)).map(({ file: role }) => role).sort()).toEqual(["headers", "lines"]);
});
