import type { Browser, Page } from "playwright-core";
import { inject } from "vitest";

/** A French page of the person of the demo data who founded the first company. */
export async function signedInPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: "fr-FR", timezoneId: "Europe/Paris", viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const [founder] = inject("accounts");
  if (!founder) throw new Error("The demo data has no account to sign in with.");
  await page.goto(`${inject("appUrl")}/sign-in`);
  await page.locator("input[type=email]").fill(founder.email);
  await page.locator("input[type=password]").fill(founder.password);
  await page.locator("button[type=submit]").click();
  await page.getByRole("heading", { level: 1, name: "Tableau de bord" }).waitFor();
  return page;
}
