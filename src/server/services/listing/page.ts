import { z } from "zod";

/** Input that every list shares: the cursor is the id of the last row seen. */
export const pageInput = z.object({
  cursor: z.string().min(1).max(40).nullish(),
  limit: z.number().int().min(1).max(100).default(25),
  search: z.string().trim().max(100).optional(),
});

export type PageInput = z.output<typeof pageInput>;

/** Prisma's arguments for one page: one row more than asked tells whether there is a next one. */
export function pageArgs({ cursor, limit }: Pick<PageInput, "cursor" | "limit">) {
  return { take: limit + 1, ...(cursor ? { cursor: { id: cursor }, skip: 1 } : {}) };
}

/** The rows of the page and the cursor of the next one; null at the end. */
export function toPage<Row extends { id: string }>(rows: Row[], limit: number): { items: Row[]; nextCursor: string | null } {
  const items = rows.slice(0, limit);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
