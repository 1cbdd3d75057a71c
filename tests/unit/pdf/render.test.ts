import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { renderDocumentPdf } from "@/server/services/documents/pdf/render";
import { examples, line, printable, sixtyLines } from "./examples";

const hasPdftotext = spawnSync("pdftotext", ["-v"]).error === undefined;

/** The text of a PDF as a reader copies it, one string a page, no-break spaces made ordinary. */
function pagesOf(pdf: Buffer): string[] {
  const text = execFileSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8" });
  return text
    .replace(/[\u00a0\u202f]/g, " ")
    .split("\f")
    .slice(0, -1);
}

function pageCount(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

describe("the file", { timeout: 30_000 }, () => {
  it("is a PDF with its title, author and language", async () => {
    const pdf = await renderDocumentPdf(examples["one-line"]);
    const text = pdf.toString("latin1");
    expect(text.startsWith("%PDF-1.7")).toBe(true);
    expect(text).toContain("/Lang (fr-FR)");
    expect(text).toContain("(Facture FA2026-00042)");
    expect(text).toContain("(D:20261123093000Z)");
    expect(text).toContain("(HeartCo)");
    expect(text).toContain("/DisplayDocTitle true");
  });

  it.each(Object.entries(examples))(
    "%s: the same document gives the same bytes",
    async (_, document) => {
      const first = await renderDocumentPdf(document);
      const second = await renderDocumentPdf(document);
      expect(sha256(second)).toBe(sha256(first));
    },
  );

  it("changes with the document", async () => {
    const one = await renderDocumentPdf(printable());
    const other = await renderDocumentPdf(printable({ number: "FA2026-00043" }));
    expect(sha256(other)).not.toBe(sha256(one));
  });

  it("embeds its fonts", async () => {
    const pdf = await renderDocumentPdf(examples["one-line"]);
    const text = pdf.toString("latin1");
    expect(text.match(/\/FontFile2/g)?.length).toBe(3);
    expect(text).not.toContain("Helvetica");
  });

  it.each([
    ["one-line", 1],
    ["sixty-lines", 3],
    ["credit-note", 1],
    ["quote", 1],
    ["english", 1],
    ["draft", 1],
    ["long-descriptions", 5],
    ["long-names", 2],
  ] as const)("%s has %i page(s)", async (name, pages) => {
    expect(pageCount(await renderDocumentPdf(examples[name]))).toBe(pages);
  });

  it("puts a watermark on every page of a draft, and only there", async () => {
    const translucent = (pdf: Buffer) =>
      pageStreams(pdf).filter((stream) => /\/Gs\d+ gs/.test(stream) && / cm/.test(stream)).length;
    const draft = printable({ lines: sixtyLines, isDraft: true, number: null });
    expect(pageCount(await renderDocumentPdf(draft))).toBe(3);
    expect(translucent(await renderDocumentPdf(draft))).toBe(3);
  });

  it(
    "ends, whatever the lines: none, one as long as pages, sections only",
    { timeout: 60_000 },
    async () => {
      for (const lines of [
        [],
        [line({ description: "mot ".repeat(2500) })],
        [line({ kind: "SECTION", description: "A" }), line({ kind: "SECTION", description: "B" })],
        Array.from({ length: 80 }, () => line({ kind: "SECTION", description: "A" })),
        [line({ description: "x".repeat(3000) })],
      ]) {
        expect(pageCount(await renderDocumentPdf(printable({ lines })))).toBeGreaterThan(0);
      }
    },
  );
});

describe.skipIf(!hasPdftotext)("the text (needs pdftotext, of poppler-utils)", () => {
  it("shows the totals, the number and the page", async () => {
    const [page = ""] = pagesOf(await renderDocumentPdf(examples["one-line"]));
    for (const text of ["Facture", "N° FA2026-00042", "Net à payer", "1 500,00 €", "Page 1 / 1"]) {
      expect(page).toContain(text);
    }
    expect(page).toMatch(/Total HT +1 250,00 €/);
    expect(page).toContain("SIRET 732 829 320 00074");
    expect(page).toContain("12,15 %");
    expect(page).toContain("FR76 3000 4000 0312 3456 7890 143");
  });

  it("repeats the table's header and numbers every page", async () => {
    const pages = pagesOf(await renderDocumentPdf(examples["sixty-lines"]));
    expect(pages).toHaveLength(3);
    pages.forEach((page, index) => {
      expect(page).toContain("Désignation");
      expect(page).toContain(`Page ${index + 1} / 3`);
    });
    const points = pages.join("\n").match(/Point lumineux \d+/g);
    expect(points).toEqual(Array.from({ length: 60 }, (_, index) => `Point lumineux ${index + 1}`));
    expect(pages[2]).toMatch(/Net à payer +16 071,32 €/);
  });

  it("never leaves the totals alone on a page", { timeout: 60_000 }, async () => {
    for (let count = 7; count <= 21; count += 1) {
      const lines = sixtyLines.slice(0, count);
      const last = pagesOf(await renderDocumentPdf(printable({ lines }))).find((page) =>
        page.includes("Net à payer"),
      );
      expect(last, `${count} lines`).toContain(`Point lumineux ${count}`);
    }
  });

  it(
    "keeps a section with its first line and a subtotal with its last",
    { timeout: 60_000 },
    async () => {
      for (let count = 13; count <= 20; count += 1) {
        const lines = [
          ...sixtyLines.slice(0, count),
          line({ kind: "SUBTOTAL", description: "Sous-total A" }),
          line({ kind: "SECTION", description: "Section B" }),
          line({ description: "Première de B" }),
          ...sixtyLines.slice(0, 8),
        ];
        const pages = pagesOf(await renderDocumentPdf(printable({ lines })));
        const pageWith = (text: string) => pages.findIndex((page) => page.includes(text));
        expect(pageWith("Section B"), `${count} lines`).toBe(pageWith("Première de B"));
        const last = new RegExp(`Point lumineux ${count}\\b`);
        expect(pages.find((page) => page.includes("Sous-total A"))).toMatch(last);
      }
    },
  );

  it(
    "loses no word of a description that goes over several pages",
    { timeout: 30_000 },
    async () => {
      const words = Array.from({ length: 2500 }, (_, index) => `mot${index}`);
      const lines = [line({ description: words.join(" ") })];
      const pages = pagesOf(await renderDocumentPdf(printable({ lines })));
      expect(pages.length).toBeGreaterThan(3);
      expect(pages.join("\n").match(/mot\d+/g)).toEqual(words);
    },
  );

  it("adds up sections and leaves options out", async () => {
    const lines = [
      line({ kind: "SECTION", description: "A" }),
      line({ unitPrice: "100" }),
      line({ unitPrice: "50", isOptional: true, isSelected: false }),
      line({ kind: "SUBTOTAL", description: "Sous-total A" }),
      line({ kind: "SECTION", description: "B" }),
      line({ unitPrice: "7" }),
      line({ kind: "SUBTOTAL", description: "" }),
    ];
    const text = pagesOf(await renderDocumentPdf(printable({ kind: "QUOTE", lines }))).join("\n");
    expect(text).toMatch(/Sous-total A +100,00/);
    expect(text).toMatch(/Sous-total +7,00/);
    expect(text).toContain("Option, non comprise dans le total");
    expect(text).toMatch(/Total HT +107,00 €/);
    expect(text).toContain("Bon pour accord");
  });

  it("speaks the document's language", async () => {
    const [page = ""] = pagesOf(await renderDocumentPdf(examples.english));
    for (const text of [
      "Deposit invoice",
      "23 November 2026",
      "€8,000.00",
      "Reverse charge",
      "Derry",
    ]) {
      expect(page).toContain(text);
    }
    expect(page).not.toMatch(/TVA|Facture|Échéance/);
  });

  it("names the corrected invoice on a credit note and asks for no payment", async () => {
    const [page = ""] = pagesOf(await renderDocumentPdf(examples["credit-note"]));
    expect(page).toContain("FA2026-00012 du 3 octobre 2026");
    expect(page).toContain("Net en votre faveur");
    expect(page).not.toMatch(/Net à payer|recouvrement|IBAN/);
  });

  it("prints no delivery address that is the buyer's", async () => {
    const { buyer } = examples["one-line"];
    const delivery = { name: buyer.name, address: buyer.address };
    const [page = ""] = pagesOf(await renderDocumentPdf(printable({ delivery })));
    expect(page).not.toContain("Livré à");
  });
});

/** The drawing instructions of each page, unpacked. */
function pageStreams(pdf: Buffer): string[] {
  const text = pdf.toString("latin1");
  return [...text.matchAll(/\/Filter \/FlateDecode[^>]*>>\nstream\n/g)].flatMap((match) => {
    const start = match.index + match[0].length;
    const stream = pdf.subarray(start, text.indexOf("\nendstream", start));
    const content = inflateSync(stream).toString("latin1");
    return content.includes("BT\n") ? [content] : [];
  });
}
