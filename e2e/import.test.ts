import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "./support/browser";
import { signedInPage } from "./support/sign-in";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await signedInPage(browser);
});

afterAll(() => browser.close());

const HEADER = "Numéro de facture;Date;Code client;Raison sociale;Désignation;Qté;PU HT;TVA";
const INVOICES = [
  HEADER,
  "REPRISE-1;15/03/2024;REP-1;Menuiserie Reprise;Pose de fenêtres;3;250,00;20",
  "REPRISE-1;15/03/2024;REP-1;Menuiserie Reprise;Isolation;10;25,00;10",
  "REPRISE-2;16/04/2024;REP-1;Menuiserie Reprise;Dépannage;1;100,00;20",
  "REPRISE-3;17/04/2024;REP-1;Menuiserie Reprise;Illisible;trois;100,00;20",
].join("\r\n");

async function choose(name: string, content: string): Promise<void> {
  await page.goto(`${inject("appUrl")}/imports/new`);
  await page.getByText("Factures", { exact: true }).last().click();
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content) });
  await page.getByRole("button", { name: "Envoyer et continuer" }).click();
}

const figure = (label: string) => page.getByText(label, { exact: true }).locator("xpath=ancestor::*[@data-slot='card']");

describe("a file of invoices", () => {
  test("is mapped by itself, checked, imported, and found among the invoices", async () => {
    await choose("reprise.csv", INVOICES);
    await page.getByText("Tous les champs obligatoires sont là").waitFor();
    await page.getByText("REPRISE-1", { exact: true }).waitFor();
    await page.getByLabel("Créer les clients inconnus").click();
    await page.getByRole("button", { name: "Vérifier le fichier" }).click();

    await page.getByRole("heading", { name: /^Prêt.: 2 enregistrements/ }).waitFor();
    expect(await figure("À créer").innerText()).toContain("2 factures");
    expect(await figure("Refusés").innerText()).toContain("1");
    await page.getByText("Ce n’est pas un nombre.").first().waitFor();
    expect(await page.getByRole("row", { name: /mars 2024/i }).innerText()).toMatch(/1.000,00/);

    await page.getByRole("button", { name: "Importer 2 enregistrements" }).click();
    await page.getByRole("heading", { name: "Import terminé, avec des refus" }).waitFor();
    await page.getByRole("link", { name: "Voir les factures" }).click();
    await page.getByRole("searchbox").fill("REPRISE-1");
    const row = page.getByRole("row", { name: /REPRISE-1/ });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/Menuiserie Reprise[\s\S]*1.175,00/);
  });

  test("gives its refused rows as a file with the reasons", async () => {
    await page.goto(`${inject("appUrl")}/imports`);
    await page.getByRole("link", { name: "reprise.csv" }).first().click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Télécharger le rapport" }).click()]);
    expect(download.suggestedFilename()).toBe("refus-reprise.csv");
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Buffer));
    const lines = Buffer.concat(chunks).toString("utf8").replace(/^\uFEFF/, "").trim().split("\r\n");
    expect(lines).toEqual([`Ligne;${HEADER};Raison du refus`, "5;REPRISE-3;17/04/2024;REP-1;Menuiserie Reprise;Illisible;trois;100,00;20;Ce n’est pas un nombre."]);
  });

  test("of another organisation has no report to download, nor has one that does not exist", async () => {
    const id = new URL(page.url()).pathname.split("/").pop();
    const statuses = async (of: Page) => {
      const get = async (address: string) => (await of.request.get(`${inject("appUrl")}/imports/${address}/errors.csv`)).status();
      return [await get(id ?? ""), await get("cabsent000000000000000000")];
    };
    expect(await statuses(page)).toEqual([200, 404]);
    const stranger = await signedInPage(browser, "ines@heartco.example");
    expect(await statuses(stranger)).toEqual([404, 404]);
    const nobody = await (await browser.newContext()).newPage();
    expect(await statuses(nobody)).toEqual([401, 401]);
  });

  test("that is no CSV file is explained", async () => {
    await choose("classeur.csv", "PK\u0003\u0004 xl/workbook.xml");
    await page.getByText("C’est un classeur Excel : enregistrez-le au format CSV.").waitFor();
  });
});
