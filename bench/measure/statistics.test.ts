import { expect, test } from "vitest";
import { spread } from "./statistics";

test("the middle and the quarters, in any order", () => {
  expect(spread([5, 1, 3, 2, 4])).toEqual({ median: 3, low: 2, high: 4 });
  expect(spread([1, 2])).toEqual({ median: 1.5, low: 1.25, high: 1.75 });
});

test("of nothing there is no middle", () => {
  expect(() => spread([])).toThrow(RangeError);
});
