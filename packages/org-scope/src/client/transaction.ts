import { OrgScopeError } from "../errors.ts";
import { currentOrganization, newErrand, runAsOrganization, runErrand } from "../pool/context.ts";
import { follow, ScopedPromise, type Operation } from "./scoped-promise.ts";
import { currentCall, currentTransaction, newCall, refuseOtherTransaction, type HandleState, type PlainClient } from "./state.ts";

type Work = (tx: object) => Promise<unknown>;

/** `$transaction` of a scoped client, in both of Prisma's forms. */
export async function transact(state: HandleState, work: unknown, options: unknown, handle: (state: HandleState) => object): Promise<unknown> {
  refuseOtherTransaction(state);
  await state.wallTwo?.hold(state);
  return typeof work === "function" ? interactive(state, work as Work, options, handle) : batch(state, work, options);
}

/** The connection is taken under the organisation; the caller's own code runs as it did before. */
async function interactive(state: HandleState, work: Work, options: unknown, handle: (state: HandleState) => object): Promise<unknown> {
  const outside = currentOrganization();
  const errand = state.errand ?? newErrand(state.setting);
  const transaction = { setting: state.setting, isOpen: true };
  const run = (client: PlainClient) =>
    runAsOrganization(outside, () => currentTransaction.run(transaction, () => work(handle({ ...state, client, inTransaction: true, errand }))));
  try {
    return await runErrand(errand, () => state.client.$transaction(run, options));
  } finally {
    transaction.isOpen = false;
  }
}

async function batch(state: HandleState, promises: unknown, options: unknown): Promise<unknown> {
  if (state.inTransaction) {
    throw new OrgScopeError("MIXED_TRANSACTION", {}, "Prisma runs a list of promises outside the transaction that it is given in; await them one by one.");
  }
  if (!Array.isArray(promises)) throw new TypeError("$transaction takes a list of promises of this client, or a function.");
  const operations = promises.map((promise: unknown): Operation => {
    const operation = ScopedPromise.operationOf(promise, state);
    if (operation) return operation;
    throw new OrgScopeError("MIXED_TRANSACTION", {}, "each element of $transaction must be a promise that this very client made and nobody awaited.");
  });
  const answers = await currentCall.run(newCall(state, true), () =>
    state.client.$transaction(
      operations.map((operation) => operation.call(state.client)),
      options,
    ),
  );
  return (answers as unknown[]).map((answer, index) => follow(answer, operations[index]!.path));
}
