import { describe, expect, it } from "vitest";

import { isNarrowed, parseListState, writeListState } from "@/console/lib/list-state";

const options = {
  sorts: ["issuedAt", "number"],
  filters: { status: ["DRAFT", "SENT"], clientId: "any" },
  defaultSort: { key: "issuedAt", direction: "desc" },
} as const;

const parse = (query: string) => parseListState(new URLSearchParams(query), options);
const write = (query: string, from = "") => writeListState(parse(query), options, new URLSearchParams(from)).toString();

describe("the state of a list in the address", () => {
  it("is at its defaults when the address says nothing", () => {
    expect(parse("")).toEqual({ search: "", sort: { key: "issuedAt", direction: "desc" }, filters: {} });
  });

  it("reads search, order and filters", () => {
    expect(parse("q=dupont&sort=number&status=SENT")).toEqual({
      search: "dupont",
      sort: { key: "number", direction: "asc" },
      filters: { status: "SENT" },
    });
  });

  it("ignores filters, values and orders that the list does not know", () => {
    expect(parse("organizationId=other&status=GONE&sort=-secret")).toEqual(parse(""));
    expect(parse("sort=-").sort).toEqual(options.defaultSort);
    expect(parse("clientId=c1").filters).toEqual({ clientId: "c1" });
  });

  it("writes what it read, and leaves defaults out", () => {
    expect(write("q=dupont&sort=-number&status=SENT")).toBe("q=dupont&sort=-number&status=SENT");
    expect(write("sort=-issuedAt&q=+")).toBe("");
  });

  it("keeps parameters of others and removes its own", () => {
    expect(write("", "tab=lines&q=old&status=SENT")).toBe("tab=lines");
  });

  it("is narrowed by search or a filter, not by order", () => {
    expect(isNarrowed(parse("sort=number"))).toBe(false);
    expect(isNarrowed(parse("q=a"))).toBe(true);
    expect(isNarrowed(parse("status=SENT"))).toBe(true);
  });
});
