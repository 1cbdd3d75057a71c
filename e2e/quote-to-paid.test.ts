import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "./support/browser";
import { signedInPage } from "./support/sign-in";

let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  page = await signedInPage(browser);
  page.on("pageerror", (error) => faults.push(error.message));
});
afterAll(() => browser.close());

const button = (name: string) => page.getByRole("button", { name, exact: true });
const dialog = () => page.getByRole("alertdialog").or(page.getByRole("dialog"));

/** The badge beside the title. */
async function expectStatus(status: string): Promise<void> {
  await page.locator("header [data-slot=badge]", { hasText: new RegExp(`^${status}$`) }).waitFor();
}

async function confirm(name: string): Promise<void> {
  await dialog().getByRole("button", { name, exact: true }).click();
  await dialog().waitFor({ state: "detached" });
}

async function summary(label: string): Promise<string> {
  const value = page.getByText(label, { exact: true }).first().locator("xpath=following-sibling::div[1]");
  return (await value.innerText()).replace(/\s/g, " ").split("\n")[0] ?? "";
}

/** A line of the editor, by its place. */
const line = (index: number) => page.getByRole("list", { name: "Lignes du document" }).locator("> li").nth(index);

test("a quote is written from the keyboard, and its totals follow", async () => {
  await page.goto(`${inject("appUrl")}/quotes/new`);
  await page.getByRole("combobox", { name: "Client" }).click();
  await page.getByPlaceholder("Tapez pour chercher…").fill("Morel");
  await page.getByRole("option", { name: /Boulangerie Morel/ }).click();

  const words = line(0).getByRole("combobox", { name: "Désignation" });
  await words.fill("Étude sur place");
  await line(0).getByLabel("Prix unit. HT").fill("100,50");
  await line(0).getByLabel("Quantité").fill("2");
  await page.keyboard.press("Enter");

  await page.keyboard.type("Prise 2P");
  await page.getByRole("option", { name: /Prise 2P\+T encastrée/ }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await line(1).getByLabel("Prix unit. HT").inputValue()).toBe("19,5");
  await page.keyboard.type("10");

  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(() => line(0).getByLabel("Quantité").inputValue()).toBe("10");
  const total = page.getByText("Total TTC", { exact: true }).last().locator("xpath=following-sibling::*[1]");
  await expect.poll(async () => (await total.innerText()).replace(/\s/g, " ")).toBe("455,70 €");

  await page.keyboard.press("Control+Enter");
  await page.waitForURL(/\/quotes\/(?!new)[^/]+$/);
  await expectStatus("Brouillon");
  expect(await summary("Total TTC")).toBe("455,70 €");
});

test("the quote is sent, accepted and invoiced", async () => {
  await button("Envoyer").click();
  await confirm("Envoyer");
  await expectStatus("Envoyé");
  await button("Accepter").click();
  await confirm("Accepter");
  await expectStatus("Accepté");
  await button("Facturer").click();
  await dialog().getByRole("button", { name: "Créer la facture" }).click();
  await page.waitForURL("**/invoices/*");
  await expectStatus("Brouillon");
});

test("the invoice is issued for good and printed", async () => {
  await button("Émettre").click();
  expect(await dialog().innerText()).toContain("C’est définitif");
  await confirm("Émettre");
  await expectStatus("Émise");
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toMatch(/^FA\d{4}-\d{5}$/);
  expect(await button("Émettre").count()).toBe(0);

  const href = await page.getByRole("link", { name: "PDF" }).getAttribute("href");
  const file = await page.context().request.get(`${inject("appUrl")}${href}`);
  expect(file.headers()["content-type"]).toBe("application/pdf");
  expect((await file.body()).subarray(0, 5).toString()).toBe("%PDF-");
});

test("payments settle the invoice, in part and in full", async () => {
  await button("Encaisser").click();
  const amount = dialog().getByLabel("Montant reçu");
  expect(await amount.inputValue()).toBe("455,7");
  await amount.fill("155,70");
  await confirm("Enregistrer le paiement");
  await expectStatus("Payée en partie");
  expect(await summary("Reste à payer")).toBe("300,00 €");

  await button("Encaisser").click();
  expect(await dialog().getByLabel("Montant reçu").inputValue()).toBe("300");
  await confirm("Enregistrer le paiement");
  await expectStatus("Payée");
  expect(await button("Encaisser").count()).toBe(0);
});

test("a credit note corrects one line of it", async () => {
  const invoice = page.url();
  await button("Autres actions").click();
  await page.getByRole("menuitem", { name: "Faire un avoir" }).click();
  await dialog().getByText("Par lignes").click();
  await dialog().getByRole("checkbox", { name: /Étude sur place/ }).click();
  await dialog().getByLabel("Motif").fill("Étude offerte");
  await dialog().getByRole("button", { name: "Créer l’avoir" }).click();
  await page.waitForURL((url) => url.href !== invoice);
  await expectStatus("Brouillon");
  expect(await summary("Total TTC")).toBe("241,20 €");
  await button("Émettre").click();
  await confirm("Émettre");
  await page.getByRole("heading", { level: 1, name: /^AV\d{4}-\d{5}$/ }).waitFor();
  const number = await page.getByRole("heading", { level: 1 }).innerText();
  await page.goto(invoice);
  await page.getByRole("link", { name: number }).waitFor();
});

test("nothing went wrong on the way", () => {
  expect(faults).toEqual([]);
});
