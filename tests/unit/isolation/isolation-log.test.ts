import { OrgScopeError } from "org-scope";
import { afterEach, expect, test, vi } from "vitest";
import { notFound, toTRPCError } from "@/lib/errors";
import { isolationLog, recordCrossing, recordRefusal } from "@/server/services/isolation/isolation-log";
import { Ring } from "@/server/services/isolation/ring";

afterEach(() => vi.restoreAllMocks());

test("a ring keeps the last items, the newest first", () => {
  const ring = new Ring<number>(3);
  for (let n = 1; n <= 5; n += 1) ring.add(n);
  expect(ring.items()).toEqual([5, 4, 3]);
  ring.add(6);
  expect(ring.items()).toEqual([6, 5, 4]);
});

test("crossings do not push refusals out", () => {
  vi.spyOn(console, "error").mockReturnValue();
  vi.spyOn(console, "info").mockReturnValue();
  recordRefusal(new OrgScopeError("UNIQUE_READ", { model: "Invoice", operation: "findUnique" }, "read by findFirst."), { by: "invoice.get", request: "r1" });
  for (let n = 0; n < 1_000; n += 1) recordCrossing({ by: "session.current", request: null, because: "many" });
  expect(isolationLog().crossings).toHaveLength(200);
  expect(isolationLog().refusals[0]).toMatchObject({ by: "invoice.get", request: "r1", reason: "UNIQUE_READ", advice: "Invoice.findUnique: read by findFirst." });
});

test("errors that are no refusals of isolation are not kept", () => {
  const before = isolationLog().refusals;
  for (const error of [new Error("x"), undefined, null, notFound("Client")]) recordRefusal(error, { by: "x", request: null });
  expect(isolationLog().refusals).toEqual(before);
});

test("another organisation's row is answered as an absent one, a timeout as such, every other refusal is our fault", () => {
  const refused = (reason: OrgScopeError["reason"]) => toTRPCError(new OrgScopeError(reason, {}, "the advice"));
  const absent = notFound("Record");
  expect(refused("TRANSACTION_OVER")).toMatchObject({ code: "TIMEOUT" });
  expect(refused("FOREIGN_ORGANIZATION")).toMatchObject({ code: absent.code, message: absent.message, cause: absent.cause });
  for (const reason of ["UNNAMED_ORGANIZATION", "UNREACHED_PARENT", "UNIQUE_READ", "RAW_SQL", "UNSCOPED_WRITE", "MIXED_TRANSACTION", "NO_ORGANIZATION"] as const) {
    expect(refused(reason)).toMatchObject({ code: "INTERNAL_SERVER_ERROR", message: "Something went wrong on our side." });
  }
});
