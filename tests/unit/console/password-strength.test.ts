import { describe, expect, it } from "vitest";

import { passwordStrength } from "@/console/account/password-strength";

describe("password strength", () => {
  it.each([
    ["", "short"],
    ["Ab1!Ab1!x", "short"],
    ["aaaaaaaaaaaa", "weak"],
    ["motdepasse", "weak"],
    ["Azerty12345", "weak"],
    ["kdoezmtrqw", "fair"],
    ["Kd0ezmtrq!", "good"],
    ["kdoezmtrqwuvby", "fair"],
    ["quatre chevaux verts", "strong"],
  ] as const)("%j is %s", (password, strength) => {
    expect(passwordStrength(password)).toBe(strength);
  });

  it("is weak when it is made of the person's name or address", () => {
    expect(passwordStrength("clairemartin1", ["Claire Martin", ""])).toBe("weak");
    expect(passwordStrength("Lumen-2026-lumen", ["", "claire@atelier-lumen.fr"])).toBe("weak");
    expect(passwordStrength("clairemartin1")).not.toBe("weak");
  });

  it("takes no offence at short words of a name", () => {
    expect(passwordStrength("quatre chevaux verts", ["Ève du Val"])).toBe("strong");
  });
});
