import { describe, expect, it } from "vitest";

import { marginOf, netOfGross, priceBreakdown } from "@/console/catalogue/price";

const textsOf = (price: ReturnType<typeof priceBreakdown>) =>
  price && { net: price.net.toFixed(), tax: price.tax.toFixed(2), gross: price.gross.toFixed(2) };

describe("the price with VAT", () => {
  it("adds the VAT of one unit, rounded to cents", () => {
    expect(textsOf(priceBreakdown("189.9", "20"))).toEqual({ net: "189.9", tax: "37.98", gross: "227.88" });
    expect(textsOf(priceBreakdown("0.637", "20"))).toEqual({ net: "0.637", tax: "0.13", gross: "0.77" });
    expect(textsOf(priceBreakdown("100", "0"))).toEqual({ net: "100", tax: "0.00", gross: "100.00" });
  });

  it("is unknown while the price is no number", () => {
    expect(priceBreakdown("", "20")).toBeNull();
    expect(priceBreakdown("12,", "20")?.gross.toFixed(2)).toBe("14.40");
    expect(priceBreakdown("abc", "20")).toBeNull();
  });

  it("leads back to the net price that makes it", () => {
    expect(netOfGross("227.88", "20")).toBe("189.9");
    expect(netOfGross("99.99", "20")).toBe("83.325");
    expect(netOfGross("10", "5.5")).toBe("9.4787");
    expect(netOfGross("", "20")).toBeNull();
  });

  it.each(["0.01", "9.99", "19.9", "100", "1234.56"])("typed as %s is the price that comes out again", (gross) => {
    for (const rate of ["20", "10", "5.5", "2.1", "0"]) {
      const net = netOfGross(gross, rate) ?? "";
      // Cents of the net price are rounded first, as on a line, which may cost the gross price one cent.
      expect(priceBreakdown(net, rate)?.gross.minus(gross).abs().toNumber()).toBeLessThanOrEqual(0.01);
    }
  });
});

describe("the margin", () => {
  it("is what a sale leaves, and its share of the price", () => {
    expect(marginOf("189.90", "92.5")?.amount.toFixed(2)).toBe("97.40");
    expect(marginOf("189.90", "92.5")?.percent?.toFixed()).toBe("51.3");
    expect(marginOf("10", "12")?.percent?.toFixed()).toBe("-20");
  });

  it("has no share of a price of zero, and is unknown without both prices", () => {
    expect(marginOf("0", "5")?.percent).toBeNull();
    expect(marginOf("", "5")).toBeNull();
    expect(marginOf("5", "")).toBeNull();
  });
});
