import type { Browser, Page } from "playwright-core";
import { inject } from "vitest";

/** A French page of a person of the demo data; of the one who founded the first company if no e-mail address says whose. */
export async function signedInPage(browser: Browser, email?: string): Promise<Page> {
  const context = await browser.newContext({ locale: "fr-FR", timezoneId: "Europe/Paris", viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const person = inject("accounts").find((account) => email === undefined || account.email === email);
  if (!person) throw new Error(`The demo data has no account ${email ?? ""} to sign in with.`);
  await page.goto(`${inject("appUrl")}/sign-in`);
  await page.locator("input[type=email]").fill(person.email);
  await page.locator("input[type=password]").fill(person.password);
  await page.locator("button[type=submit]").click();
  await page.getByRole("heading", { level: 1, name: "Tableau de bord" }).waitFor();
  return page;
}
