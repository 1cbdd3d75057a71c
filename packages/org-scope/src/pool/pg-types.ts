import type { PrismaPg } from "@prisma/adapter-pg";

type Accepted = ConstructorParameters<typeof PrismaPg>[0];

/**
 * pg's pool and its configuration, as Prisma's adapter takes them. By way of the adapter, which brings pg's types along:
 * who installs this package needs no `@types/pg`.
 */
export type PgPool = Extract<Accepted, { totalCount: number }>;
export type PgPoolConfig = Exclude<Accepted, string | PgPool>;
