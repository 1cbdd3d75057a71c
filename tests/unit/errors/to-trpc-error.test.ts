import { expect, test } from "vitest";
import { toTRPCError } from "@/lib/errors";
import { Prisma } from "@/lib/prisma";

const failure = (code: string, message: string) => new Prisma.PrismaClientKnownRequestError(message, { code, clientVersion: "7" });
const answer = (error: unknown) => {
  const { code, message, cause } = toTRPCError(error);
  return { code, message, reason: (cause as { reason?: string } | undefined)?.reason };
};

test("a reference to a foreign row gets the answer of one to a row that is nowhere", () => {
  const foreign = answer(failure("P2010", "Raw query failed. Code: `HC004`. Message: `Invoice.clientId points to a row of another organisation`"));
  expect(foreign).toEqual(answer(failure("P2003", "Foreign key constraint violated")));
  expect(foreign).toEqual({ code: "CONFLICT", message: expect.any(String), reason: "common.stillUsed" });
});

test("what a guard refuses has its own reason", () => {
  expect(answer(failure("P2010", "Code: `HC002`"))).toMatchObject({ code: "PRECONDITION_FAILED", reason: "guard.invoiceFrozen" });
});

test("what is not known stays internal", () => {
  expect(answer(new Error("secret"))).toEqual({ code: "INTERNAL_SERVER_ERROR", message: "Something went wrong on our side.", reason: undefined });
});
