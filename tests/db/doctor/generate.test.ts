import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { editedClient } from "../../../scripts/doctor/troubles/edited-client";
import { staleClient } from "../../../scripts/doctor/troubles/stale-client";
import { makeCheckout, type Checkout } from "./checkout";

const NOBODY = "postgresql://nobody@localhost/nothing";
let checkout: Checkout;

beforeAll(() => {
  checkout = makeCheckout();
});
afterAll(() => checkout.remove());

test("`npx prisma generate`, however it was called, writes down what it made: an edit by hand is named", { timeout: 240_000 }, async () => {
  const context = checkout.context(NOBODY);
  expect(checkout.prisma(NOBODY, "generate")).toMatchObject({ code: 0 });
  expect([await staleClient.look(context), await editedClient.look(context)]).toMatchObject([{ state: "good" }, { state: "good" }]);

  appendFileSync(join(checkout.root, "generated/prisma/index.d.ts"), "export type Mine = string;\n");
  expect(await editedClient.look(context)).toMatchObject({ state: "trouble", note: "not as generated: generated/prisma/index.d.ts" });
  expect(await staleClient.look(context)).toMatchObject({ state: "good" });

  appendFileSync(join(checkout.root, "prisma/models/sales.prisma"), "\n/// A line more.\n");
  expect(await staleClient.look(context)).toMatchObject({ state: "trouble", note: expect.stringContaining("has changed") });
});
