import { Client } from "pg";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openObserver, type Observer } from "../tests/db/isolation/fingerprint";
import { openBrowser } from "./support/browser";
import { signedInPage } from "./support/sign-in";

// A member of one company only, signed in with every permission there, goes for what belongs to another.
let browser: Browser;
let page: Page;
let observer: Observer;
let foreign: Record<Kind, string> & { organization: string; name: string };
let before: string[];

type Kind = "client" | "product" | "quote" | "invoice" | "draft" | "payment";

async function foreignIds(name: string): Promise<typeof foreign> {
  const client = new Client({ connectionString: inject("databaseUrl") });
  await client.connect();
  const { rows } = await client.query(
    `SELECT o.id AS organization, o.name,
       (SELECT id FROM "Client" WHERE "organizationId" = o.id ORDER BY id LIMIT 1) AS client,
       (SELECT id FROM "Product" WHERE "organizationId" = o.id ORDER BY id LIMIT 1) AS product,
       (SELECT id FROM "Quote" WHERE "organizationId" = o.id AND number IS NOT NULL ORDER BY id LIMIT 1) AS quote,
       (SELECT id FROM "Invoice" WHERE "organizationId" = o.id AND number IS NOT NULL ORDER BY id LIMIT 1) AS invoice,
       (SELECT id FROM "Invoice" WHERE "organizationId" = o.id AND number IS NULL ORDER BY id LIMIT 1) AS draft,
       (SELECT id FROM "Payment" WHERE "organizationId" = o.id ORDER BY id LIMIT 1) AS payment
     FROM "Organization" o WHERE o.name = $1`,
    [name],
  );
  await client.end();
  return rows[0];
}

beforeAll(async () => {
  browser = await openBrowser();
  page = await signedInPage(browser, "ines@heartco.example");
  foreign = await foreignIds("Atelier Volta");
  observer = await openObserver(inject("databaseUrl"));
  before = await observer.fingerprint(foreign.organization);
});

afterAll(async () => {
  await observer?.close();
  await browser?.close();
});

/** A call of a procedure as the page makes it, with the page's cookies. */
async function call(path: string, type: "query" | "mutation", input: object): Promise<{ status: number; text: string }> {
  const url = `${inject("appUrl")}/api/trpc/${path}`;
  const body = JSON.stringify({ json: input });
  const response =
    type === "query"
      ? await page.request.get(`${url}?input=${encodeURIComponent(body)}`)
      : await page.request.post(url, { data: body, headers: { "content-type": "application/json", origin: inject("appUrl") } });
  return { status: response.status(), text: await response.text() };
}

describe("another company's addresses", () => {
  const addresses: [string, (ids: typeof foreign) => string][] = [
    ["a client", (ids) => `/clients/${ids.client}`],
    ["a client's form", (ids) => `/clients/${ids.client}/edit`],
    ["a product", (ids) => `/catalogue/${ids.product}`],
    ["a quote", (ids) => `/quotes/${ids.quote}`],
    ["an invoice", (ids) => `/invoices/${ids.invoice}`],
    ["a draft's form", (ids) => `/invoices/${ids.draft}/edit`],
    ["a payment", (ids) => `/payments/${ids.payment}`],
    ["an invoice's PDF", (ids) => `/documents/invoices/${ids.invoice}`],
    ["a quote's PDF", (ids) => `/documents/quotes/${ids.quote}`],
  ];

  test.each(addresses)("%s answers 404, as one that never was", async (_what, address) => {
    const found = await page.request.get(inject("appUrl") + address(foreign));
    const absent = Object.fromEntries(Object.keys(foreign).map((key) => [key, "never-was"])) as typeof foreign;
    const invented = await page.request.get(inject("appUrl") + address(absent));
    expect([found.status(), invented.status()]).toEqual([404, 404]);
    expect(await found.text()).not.toContain(foreign.name);
  });

  test("on the screen it is a page that was not found", async () => {
    await page.goto(`${inject("appUrl")}/invoices/${foreign.invoice}`);
    await page.getByText("Page introuvable").waitFor();
    expect(await page.content()).not.toContain(foreign.name);
  });
});

describe("another company's ids", () => {
  const reads: [string, Kind][] = [["client.get", "client"], ["product.get", "product"], ["quote.get", "quote"], ["invoice.get", "invoice"], ["payment.get", "payment"]];
  test.each(reads)("%s answers NOT_FOUND", async (path, kind) => {
    const { status, text } = await call(path, "query", { id: foreign[kind] });
    expect(status).toBe(404);
    expect(text).toContain("NOT_FOUND");
    expect(text).not.toContain(foreign.name);
  });

  const writes: [string, Kind, object][] = [
    ["client.archive", "client", {}],
    ["product.archive", "product", {}],
    ["quote.cancel", "quote", {}],
    ["quote.duplicate", "quote", {}],
    ["invoice.issue", "draft", {}],
    ["invoice.deleteDraft", "draft", {}],
    ["invoice.dispute", "invoice", { reason: "not mine" }],
    ["payment.reverse", "payment", { reason: "not mine" }],
  ];
  test.each(writes)("%s answers NOT_FOUND and changes nothing", async (path, kind, input) => {
    const { status, text } = await call(path, "mutation", { id: foreign[kind], ...input });
    expect({ status, text }).toMatchObject({ status: 404, text: expect.stringContaining("NOT_FOUND") });
    expect(await observer.fingerprint(foreign.organization)).toEqual(before);
  });

  test("a new invoice cannot be for another company's client", async () => {
    const line = { description: "x", quantity: "1", unitPrice: "1" };
    const { status } = await call("invoice.create", "mutation", { clientId: foreign.client, lines: [line] });
    expect([400, 404]).toContain(status);
    expect(await observer.fingerprint(foreign.organization)).toEqual(before);
  });

  test("nobody switches to a company that they are not a member of", async () => {
    const { status, text } = await call("session.switchTo", "mutation", { slug: "atelier-volta" });
    expect({ status, text }).toMatchObject({ status: 404, text: expect.stringContaining("NOT_FOUND") });
  });
});

test("after all of it, not a row of the other company has changed", async () => {
  expect(before.length).toBeGreaterThan(500);
  expect(await observer.fingerprint(foreign.organization)).toEqual(before);
});
