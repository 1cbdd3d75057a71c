import { describe, expect, test } from "vitest";
import { openImportWorld } from "./support/import-world";
import { performImport } from "./support/perform-import";
import { allRefusals } from "./support/refusals";

const world = openImportWorld();

const csv = (...rows: string[]) => rows.join("\n");

async function reasons(organizationId: string, id: string) {
  const rows = await allRefusals(world.db, organizationId, id);
  return rows.map(({ row, errors }) => [row.rowNumber, errors[0]?.code, errors[0]?.column]);
}

describe("clients", () => {
  test("are created with contacts; a second file changes only what it says", async () => {
    const { manager } = world.a.as;
    const first = await performImport(manager, {
      entity: "CLIENT",
      files: { lines: csv("Numéro client;Raison sociale;E-mail;Ville;Contact;Fonction", "C1;Boulangerie Morel;Contact@Morel.FR;Lyon;Claire Morel;Gérante", "C2;Garage Petit;;Nantes;;") },
    });
    expect(first.report).toMatchObject({ created: 2, refused: 0 });
    expect(first.foretoldReport).toEqual(first.report);
    const second = await performImport(manager, { entity: "CLIENT", files: { lines: csv("Numéro client;Raison sociale;Ville", "C1;Boulangerie Morel;Villeurbanne", "C2;Garage Petit;", "C3;Fleurs & Co;Metz") } });
    expect(second.report).toMatchObject({ created: 1, updated: 1, skipped: 1 });
    expect(second.foretoldReport).toEqual(second.report);

    const morel = await world.db.client.findFirst({ where: { organizationId: world.a.id, number: "C1" }, include: { crmContacts: true } });
    expect(morel).toMatchObject({ name: "Boulangerie Morel", email: "contact@morel.fr", billingCity: "Villeurbanne", status: "ACTIVE" });
    expect(morel?.crmContacts).toMatchObject([{ fullName: "Claire Morel", firstName: "Claire", lastName: "Morel", jobTitle: "Gérante", isPrimary: true }]);
    expect(await world.db.client.findFirst({ where: { organizationId: world.a.id, number: "C2" } })).toMatchObject({ billingCity: "Nantes" });
  });

  test("without a number are found by SIRET, e-mail address or name, and numbered by the series when new", async () => {
    const { manager } = world.a.as;
    const wish = { entity: "CLIENT" as const, files: { lines: csv("name,siret,email", "La Poste,35600000000048,", "Par courriel,,Seul@exemple.fr", "Par le nom,,") } };
    const first = await performImport(manager, wish);
    expect(first.report).toMatchObject({ created: 3 });
    expect((await performImport(manager, wish)).report).toMatchObject({ created: 0, skipped: 3 });
    const stored = await world.db.client.findFirst({ where: { organizationId: world.a.id, siret: "35600000000048" } });
    expect(stored).toMatchObject({ siren: "356000000", number: expect.stringMatching(/^CL\d{5}$/) as string });
  });

  test("a second copy in one file decides, in the dry run too", async () => {
    const { report, foretoldReport } = await performImport(world.b.as.manager, {
      entity: "CLIENT",
      files: { lines: csv("number,name,city", "K1,First,Lyon", "K1,First,Paris", "K1,First,Paris") },
    });
    expect(report).toMatchObject({ created: 1, updated: 1, skipped: 1 });
    expect(foretoldReport).toEqual(report);
    expect(await world.db.client.findMany({ where: { organizationId: world.b.id, number: "K1" } })).toMatchObject([{ billingCity: "Paris" }]);
  });

  test("rows at fault are refused with their reason, the others are taken", async () => {
    const { id, report, foretoldReport, done } = await performImport(world.b.as.manager, {
      entity: "CLIENT",
      files: {
        lines: csv(
          "number,name,email,siren,siret,country,credit limit,accounting code",
          "R1,Good,,,,FR,,411R1",
          "R2,Bad address,nobody@,,,FR,,",
          "R3,Other company,,552100554,73282932000074,FR,,",
          "R4,Negative,,,,FR,-5,",
          "R5,Same code,,,,FR,,411R1",
          ",,,,,FR,,",
          "R6,Good too,,,,France,1000.50,",
        ),
      },
    });
    expect(report).toMatchObject({ created: 2, refused: 5 });
    expect(foretoldReport).toEqual(report);
    expect(done.status).toBe("COMPLETED_WITH_ERRORS");
    expect((await reasons(world.b.id, id)).sort()).toEqual([
      [3, "EMAIL_INVALID", "email"], [4, "SIRET_OF_OTHER_COMPANY", "siret"], [5, "NEGATIVE_AMOUNT", "credit limit"], [6, "VALUE_TAKEN", "accounting code"], [7, "REQUIRED", "name"],
    ]);
  });

  test("one audit row stands for each client, and the chain is whole", async () => {
    const rows = await world.db.auditLog.findMany({ where: { organizationId: world.a.id, action: "IMPORT", entityType: "Client" } });
    expect(rows).toHaveLength(7);
    expect(await world.a.as.admin.audit.verify()).toMatchObject({ brokenAt: null });
  });
});

describe("products", () => {
  test("are created with category and VAT; a second file changes only what it says", async () => {
    const { manager } = world.a.as;
    const { rates } = world.sellers.a;
    const first = await performImport(manager, {
      entity: "PRODUCT",
      files: { lines: csv("Référence;Désignation;Prix de vente HT;Famille;Taux de TVA;Code-barres", "P1;Vis;0,1250;Quincaillerie;20;4006381333931", "P2;Livre;12,00;Papeterie;5,5;", "P3;Sans taux;1,00;;;") },
    });
    expect(first.report).toMatchObject({ created: 3, refused: 0 });
    const stored = await world.db.product.findMany({ where: { organizationId: world.a.id, sku: { in: ["P1", "P2", "P3"] } }, include: { category: true }, orderBy: { sku: "asc" } });
    expect(stored).toMatchObject([
      { name: "Vis", kind: "GOOD", category: { name: "Quincaillerie" }, saleTaxRateId: rates.vat20 },
      { name: "Livre", category: { name: "Papeterie" }, saleTaxRateId: rates.vat55 },
      { category: null, saleTaxRateId: rates.vat20 },
    ]);
    expect(stored[0]?.salePrice.toFixed(4)).toBe("0.1250");
    const second = await performImport(manager, { entity: "PRODUCT", files: { lines: csv("sku,name,price,archived", "P1,Vis,0.13,no", "P2,Livre,12.00,yes", "P3,Sans taux,1.00,no") } });
    expect(second.report).toMatchObject({ created: 0, updated: 2, skipped: 1 });
    expect(second.foretoldReport).toEqual(second.report);
    expect((await world.db.product.findFirst({ where: { organizationId: world.a.id, sku: "P2" } }))?.archivedAt).toBeInstanceOf(Date);
  });

  test("with an unknown VAT code or rate, a taken barcode or a negative price are refused", async () => {
    const { id, report } = await performImport(world.a.as.manager, {
      entity: "PRODUCT",
      files: { lines: csv("sku,name,price,barcode,vat code,vat rate", "Q1,Code,1,,NOPE,", "Q2,Rate,1,,,19.6", "Q3,Barcode,1,4006381333931,,", "Q4,Price,-1,,,", "Q5,Good,1,,FR10,") },
    });
    expect(report).toMatchObject({ created: 1, refused: 4 });
    expect(await reasons(world.a.id, id)).toEqual([[2, "UNKNOWN_VAT_CODE", "vat code"], [3, "UNKNOWN_VAT_RATE", "vat rate"], [4, "VALUE_TAKEN", "barcode"], [5, "NEGATIVE_PRICE", "price"]]);
  });
});
