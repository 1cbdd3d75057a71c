declare const scoped: unique symbol;

type Unavailable = "$extends" | "$connect" | "$disconnect" | "$on" | "$use" | "$transaction";

export type TransactionOptions = {
  /** Milliseconds to wait for a connection. */
  maxWait?: number;
  /** Milliseconds until the transaction is rolled back. */
  timeout?: number;
  isolationLevel?: "ReadUncommitted" | "ReadCommitted" | "RepeatableRead" | "Serializable";
};

type Answers<Promises extends readonly unknown[]> = { -readonly [Index in keyof Promises]: Awaited<Promises[Index]> };

/**
 * A generated client that sees one organisation only. The brand keeps the unscoped client from being passed in its
 * place. A branded `Omit` costs the compiler next to nothing, where the inferred type of `$extends` costs twice the
 * client.
 */
export type OrgDb<Client> = Omit<Client, Unavailable> & {
  readonly [scoped]: true;
  $transaction<const Promises extends readonly PromiseLike<unknown>[]>(promises: Promises, options?: TransactionOptions): Promise<Answers<Promises>>;
  $transaction<Result>(work: (tx: OrgDb<Client>) => Promise<Result>, options?: TransactionOptions): Promise<Result>;
};
