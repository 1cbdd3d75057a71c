import { describe, expect, it } from "vitest";

import { withoutUnchangedLinks, withPresent } from "@/console/lib/unchanged-links";

describe("links of a record that is changed", () => {
  it("are sent only when they point elsewhere than before", () => {
    const before = { termId: "archived", ownerId: "a" };
    expect(withoutUnchangedLinks({ name: "A", termId: "archived", ownerId: "b" }, before, ["termId", "ownerId"])).toEqual({ name: "A", ownerId: "b" });
    expect(withoutUnchangedLinks({ name: "A", termId: null, ownerId: "a" }, before, ["termId", "ownerId"])).toEqual({ name: "A", termId: null });
  });

  it("are among the choices even if no longer offered", () => {
    const options = [{ value: "a", label: "A" }];
    expect(withPresent(options, { id: "z", name: "Z" })).toEqual([...options, { value: "z", label: "Z" }]);
    expect(withPresent(options, { id: "a", name: "A" })).toBe(options);
    expect(withPresent(options, null)).toBe(options);
  });
});
