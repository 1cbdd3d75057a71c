import { describe, expect, it } from "vitest";

import { categoryOptions, categoryPath } from "@/console/catalogue/category-path";

const categories = [
  { id: "g", name: "Guirlandes", parentId: "e" },
  { id: "l", name: "Luminaires", parentId: null },
  { id: "e", name: "Extérieur", parentId: "l" },
];

describe("the path of a category", () => {
  it("names those above it", () => {
    expect(categoryPath(categories[0]!, categories)).toBe("Luminaires › Extérieur › Guirlandes");
  });

  it("ends where a category lies in itself", () => {
    const round = [
      { id: "a", name: "A", parentId: "b" },
      { id: "b", name: "B", parentId: "a" },
    ];
    expect(categoryPath(round[0]!, round)).toBe("B › A");
  });

  it("orders the choices", () => {
    expect(categoryOptions(categories).map(({ label }) => label)).toEqual([
      "Luminaires",
      "Luminaires › Extérieur",
      "Luminaires › Extérieur › Guirlandes",
    ]);
  });
});
