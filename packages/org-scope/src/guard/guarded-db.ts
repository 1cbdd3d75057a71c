declare const guarded: unique symbol;

/** What would lead around the guard, or ends the client for everybody. */
type Unavailable = "$extends" | "$connect" | "$disconnect" | "$on" | "$use";

/**
 * A generated client without a filter, but guarded: what it writes names the organisation. The rest of its type is the
 * client's own, and a transaction of it has the generated type, so that code written for either takes it.
 */
export type GuardedDb<Client> = Omit<Client, Unavailable> & { readonly [guarded]: true };
