import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "./support/browser";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test("whoever is not signed in is asked to, and nothing on the way there goes wrong", async () => {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.goto(`${inject("appUrl")}/clients`);
  await page.waitForURL("**/sign-in**");
  await page.locator("input[type=email]").waitFor();
  await page.locator("input[type=password]").waitFor();
  expect(faults).toEqual([]);
});
