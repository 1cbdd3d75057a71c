import { describe, expect, it } from "vitest";

import { Decimal } from "@/lib/money";
import { transformer } from "@/lib/transformer";

const travel = <T>(value: T): T => transformer.parse<T>(transformer.stringify(value));

describe("the wire", () => {
  it("keeps every digit of a Decimal", () => {
    const arrived = travel({ total: new Decimal("123456789012345678.1234") });
    expect(Decimal.isDecimal(arrived.total)).toBe(true);
    expect(arrived.total.toFixed()).toBe("123456789012345678.1234");
  });

  it("keeps dates, and null apart from undefined", () => {
    const row = { issuedAt: new Date("2026-11-22T10:00:00Z"), paidAt: null, note: undefined };
    expect(travel(row)).toEqual(row);
  });
});
