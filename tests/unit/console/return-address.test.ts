import { describe, expect, it } from "vitest";

import { entryAddress, returnAddress } from "@/console/lib/return-address";

describe("the page to come back to", () => {
  it.each(["/clients", "/invitation/abc_DEF-1", "/clients?q=a&sort=-name"])("is a path of this site: %s", (path) => {
    expect(returnAddress(path)).toBe(path);
  });

  it.each([
    undefined, null, 3, ["/clients"], "", "clients", "https://evil.example", "//evil.example", "/\\evil.example", "\\\\evil.example",
    "/\t/evil.example", "/\n/evil.example", "javascript:alert(1)", "/.//evil.example", "http:evil.example", "/%zz\\..//evil",
  ])("is the dashboard when it would lead elsewhere: %j", (next) => {
    expect(new URL(returnAddress(next), "https://office.example").origin).toBe("https://office.example");
    expect(returnAddress(next).startsWith("//")).toBe(false);
  });

  it("survives the way through sign-in and sign-up", () => {
    const address = entryAddress("/sign-up", { next: "/invitation/abc", email: "claire+work@example.com" });
    const query = new URL(address, "https://office.example").searchParams;
    expect(returnAddress(query.get("next"))).toBe("/invitation/abc");
    expect(query.get("email")).toBe("claire+work@example.com");
    expect(entryAddress("/sign-in", { next: "/" })).toBe("/sign-in");
  });
});
