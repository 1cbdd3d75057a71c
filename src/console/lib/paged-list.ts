import { keepPreviousData } from "@tanstack/react-query";

/** Options of every list's infinite query: how to find the next page, and rows that stay while others load. */
export const pagedList = {
  getNextPageParam: (page: { nextCursor?: string | null }) => page.nextCursor,
  placeholderData: keepPreviousData,
};
