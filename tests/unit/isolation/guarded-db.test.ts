import { expectTypeOf, test } from "vitest";
import type { Prisma, PrismaClient, Transaction } from "@/lib/prisma";
import type { GuardedDb } from "@/lib/prisma-guard";
import type { OrgDb } from "@/lib/prisma-org-scope";

type Tx = Parameters<Parameters<GuardedDb["$transaction"]>[0]>[0];

// Held by the compiler (`npm run types`).
test("neither the plain client, nor a transaction, nor the scoped client passes for the guarded one", () => {
  expectTypeOf<PrismaClient>().not.toExtend<GuardedDb>();
  expectTypeOf<Transaction>().not.toExtend<GuardedDb>();
  expectTypeOf<OrgDb>().not.toExtend<GuardedDb>();
  expectTypeOf<GuardedDb>().not.toExtend<PrismaClient>();
  expectTypeOf<GuardedDb>().not.toHaveProperty("$extends");
});

test("its models, transactions and answers have the generated types", () => {
  expectTypeOf<GuardedDb["invoice"]>().toEqualTypeOf<PrismaClient["invoice"]>();
  expectTypeOf<Tx>().toEqualTypeOf<Prisma.TransactionClient>();
  expectTypeOf<GuardedDb>().toExtend<Transaction>();
});
