import { propertyOf } from "../../client/model-operations.ts";
import type { Call } from "../spoofs/spoof.ts";

type Chain = PromiseLike<unknown> & Readonly<Record<string, () => Chain>>;
type Loose = Readonly<Record<string, Readonly<Record<string, (args: unknown) => Chain>>>> & {
  $transaction(work: unknown): Promise<unknown>;
};

/** Makes the call on a client. */
export async function perform(client: object, model: string, { operation, args, path = [], within }: Call): Promise<unknown> {
  const single = (db: object): Chain => {
    if (operation.startsWith("$")) return (db as Record<string, (text: unknown) => Chain>)[operation]!(args);
    const first = (db as Loose)[propertyOf(model)]![operation]!(args);
    return path.reduce((promise, relation) => promise[relation]!(), first);
  };
  const { $transaction } = client as Loose;
  if (within === "interactive") return $transaction.call(client, async (tx: object) => await single(tx));
  if (within === "batch") return $transaction.call(client, [single(client)]);
  return single(client);
}

/** The call as one would write it. */
export function written(model: string, { operation, args, path = [], within }: Call): string {
  const call = operation.startsWith("$") ? `${operation}(${JSON.stringify(args)})` : `${propertyOf(model)}.${operation}(${args === undefined ? "" : textOf(args)})`;
  const chain = path.map((relation) => `.${relation}()`).join("");
  return within ? `in an ${within === "batch" ? "array" : "interactive"} transaction: ${call}${chain}` : `${call}${chain}`;
}

const textOf = (value: unknown): string => JSON.stringify(value, (_key, one: unknown) => (typeof one === "bigint" ? `${one}n` : one)).replaceAll(/"(\w+)":/g, "$1: ");
