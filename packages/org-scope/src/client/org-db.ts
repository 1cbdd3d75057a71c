declare const scoped: unique symbol;

type Unavailable = "$extends" | "$connect" | "$disconnect" | "$on" | "$use" | "$transaction";

/** What a delegate keeps of the unscoped client's. Named one by one: `Omit` would work through every model's keys. */
type Kept =
  | symbol
  | "fields"
  | "findMany"
  | "findFirst"
  | "findFirstOrThrow"
  | "findUnique"
  | "findUniqueOrThrow"
  | "count"
  | "aggregate"
  | "groupBy"
  | "update"
  | "updateMany"
  | "updateManyAndReturn"
  | "delete"
  | "deleteMany";

type Delegates<Client, Creates> = {
  readonly [Model in keyof Creates]: Model extends keyof Client ? Pick<Client[Model], Kept & keyof Client[Model]> & Creates[Model] : never;
};

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
 * client. `Creates` is what the generator wrote: creates in which the organisation may be left out.
 */
export type OrgDb<Client, Creates = object> = Omit<Client, Unavailable | keyof Creates> &
  Delegates<Client, Creates> & {
    readonly [scoped]: true;
    $transaction<const Promises extends readonly PromiseLike<unknown>[]>(promises: Promises, options?: TransactionOptions): Promise<Answers<Promises>>;
    $transaction<Result>(work: (tx: OrgDb<Client, Creates>) => Promise<Result>, options?: TransactionOptions): Promise<Result>;
  };
