import { Client } from "pg";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "./support/browser";
import { signedInPage } from "./support/sign-in";

// HeartCo's own staff see how organisations are kept apart; nobody else sees that there is such a page.
const STAFF = "ines@heartco.example";
let browser: Browser;
let page: Page;

async function setStaff(isStaff: boolean): Promise<void> {
  const client = new Client({ connectionString: inject("databaseUrl") });
  await client.connect();
  await client.query('UPDATE "User" SET "isPlatformAdmin" = $1 WHERE email = $2', [isStaff, STAFF]);
  await client.end();
}

beforeAll(async () => {
  browser = await openBrowser();
  page = await signedInPage(browser, STAFF);
});

afterAll(async () => {
  await setStaff(false);
  await browser?.close();
});

const address = () => `${inject("appUrl")}/platform/isolation`;

test("to the member of an organisation the page does not exist", async () => {
  expect((await page.request.get(address())).status()).toBe(404);
  expect(await page.getByRole("link", { name: "Isolation" }).count()).toBe(0);
});

test("staff find a model, inspect the database, and see what becomes of a read", async () => {
  await setStaff(true);
  await page.reload();
  await page.getByRole("link", { name: "Isolation" }).click();
  await page.getByText("Conforme au plan").waitFor();
  await page.getByPlaceholder("Modèle, table, relation, motif…").fill("invoiceline");
  await page.getByText("InvoiceLine", { exact: true }).click();
  await page.getByText("org_scope_tenant").waitFor();
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Inspecter la base" }).click();
  await page.getByText("Aucune erreur").waitFor();

  await page.getByRole("tab", { name: "Essayer une lecture" }).click();
  await page.getByRole("combobox", { name: "Organisation" }).click();
  await page.getByRole("option", { name: "Atelier Volta" }).click();
  await page.getByLabel("Arguments (JSON)").fill("{ oops");
  await page.getByRole("button", { name: "Expliquer" }).click();
  await page.getByText("Les arguments ne sont pas un objet JSON.").waitFor();
  await page.getByLabel("Arguments (JSON)").fill('{ "take": 3 }');
  await page.getByLabel("Arguments (JSON)").press("Control+Enter");
  await page.getByText("set_config('app.organization_id'").waitFor();
  await page.getByText(/Scan/).first().waitFor();

  await page.getByRole("tab", { name: "En direct" }).click();
  await page.getByText("staff ask how a query of any organisation would be planned").first().waitFor();
});
