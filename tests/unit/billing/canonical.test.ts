import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromIsoDay } from "@/lib/billing/calendar-day";
import { canonicalDocument, canonicalJson, type FiscalDocument } from "@/lib/billing/canonical";
import { Decimal } from "@/lib/money";
import { chainHash, firstBrokenLink, sha256 } from "@/server/services/documents/hash";

describe("canonicalJson", () => {
  it("has one spelling whatever the order of the keys", () => {
    expect(canonicalJson({ b: [1, null, "é\n"], a: { d: true, c: undefined } })).toBe(
      '{"a":{"d":true},"b":[1,null,"é\\n"]}',
    );
  });

  it("says what JSON says", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("refuses what JSON cannot say", () => {
    for (const value of [NaN, Infinity, 1n, undefined, new Date(), new Decimal(1), () => 1]) {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    }
  });
});

const line = {
  kind: "ITEM",
  description: "Travail",
  quantity: "1",
  unitCode: "HUR",
  unitPrice: "80",
  discountPercent: "0",
  discountAmount: "0",
  lineNet: "80",
  vatRate: "20",
  vatCategory: "S",
} as const;

const document: FiscalDocument = {
  number: "FA2026-00001",
  type: "STANDARD",
  issueDate: fromIsoDay("2026-11-23"),
  supplyDate: null,
  dueDate: fromIsoDay("2026-12-23"),
  currencyCode: "EUR",
  correctedInvoiceNumber: null,
  seller: { name: "A", siren: "1" },
  buyer: { name: "B" },
  delivery: null,
  lines: [
    { ...line, position: 1 },
    { ...line, position: 2, description: "Déplacement" },
  ],
  taxLines: [
    {
      vatCategory: "S",
      vatRate: "20",
      taxableAmount: "160",
      vatAmount: "32",
      exemptionCode: null,
      exemptionText: null,
    },
  ],
  subtotalNet: "160",
  discountAmount: "-0",
  totalNet: "160",
  totalVat: "32",
  totalGross: "192",
};

describe("canonicalDocument", () => {
  it("is the same for the same document, however the database gives it back", () => {
    const readBack: FiscalDocument = {
      ...document,
      seller: { siren: "1", name: "A" },
      discountAmount: new Decimal("0.00"),
      totalGross: new Decimal("192.00"),
      lines: [...document.lines].reverse(),
    };
    expect(canonicalDocument(readBack)).toBe(canonicalDocument(document));
  });

  it("is pinned: a change of its form would break every seal there is", () => {
    expect(sha256(canonicalDocument(document))).toBe(
      "cc8a91f53347e46aa1b92c97911fd2aa165be1b5b914c9e0c14b3a851d3224c5",
    );
  });

  it.each<[string, Partial<FiscalDocument>]>([
    ["number", { number: "FA2026-00002" }],
    ["buyer", { buyer: { name: "C" } }],
    ["total", { totalGross: "192.01" }],
    ["line", { lines: document.lines.slice(1) }],
    ["due date", { dueDate: null }],
  ])("changes with its %s", (_name, change) => {
    expect(canonicalDocument({ ...document, ...change })).not.toBe(canonicalDocument(document));
  });
});

describe("the chain of seals", () => {
  const seal = (canonical: string, previousHash: string | null) => ({
    canonical,
    previousHash,
    hash: chainHash(previousHash, canonical),
  });
  const a = seal("a", null);
  const b = seal("b", a.hash);
  const c = seal("c", b.hash);

  it("is whole as issued", () => {
    expect(firstBrokenLink([a, b, c])).toBeNull();
    expect(firstBrokenLink([])).toBeNull();
    expect(a.hash).toBe(sha256("|a"));
  });

  it("shows a changed, a removed and a moved document", () => {
    expect(firstBrokenLink([a, { ...b, canonical: "x" }, c])).toBe(1);
    expect(firstBrokenLink([a, c])).toBe(1);
    expect(firstBrokenLink([b, c])).toBe(0);
    expect(firstBrokenLink([a, c, b])).toBe(1);
  });

  it("shows a document that was changed and sealed anew", () => {
    expect(firstBrokenLink([a, seal("x", a.hash), c])).toBe(2);
  });
});
