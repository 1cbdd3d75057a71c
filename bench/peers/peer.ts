import type { PrismaClient } from "../../src/lib/prisma";

/** What the bench calls of a client; ZenStack's has the same shape. */
export type BenchClient = Pick<PrismaClient, "invoice" | "invoiceLine"> & {
  $transaction<Result>(work: (tx: Pick<PrismaClient, "invoice" | "invoiceLine">) => Promise<Result>): Promise<Result>;
};

/** A way to keep organisations apart, opened on the bench's database. */
export type Peer = {
  /** What a request does to get its client, as the peer's own README has it. */
  forOrganization(organizationId: string): BenchClient;
  close(): Promise<void>;
};

export type PeerSource = {
  name: string;
  /** npm packages with their versions, which are installed beside the product, never into it. */
  packages?: Readonly<Record<string, string>>;
  open(url: string, folder: string): Promise<Peer>;
};
