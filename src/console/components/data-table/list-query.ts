/** One page of a list, as every `list` procedure answers. */
export type ListPage<Row> = {
  items: Row[];
  /** Asks for the page after this one; null or absent on the last. */
  nextCursor?: string | null;
  /** Rows in all pages, where counting them is cheap. */
  total?: number;
};

/** The part of an infinite query that a list shows: pass the result of `useInfiniteQuery` as it is. */
export type ListQuery<Row> = {
  data?: { pages: ListPage<Row>[] };
  isPending: boolean;
  isPlaceholderData: boolean;
  error: unknown;
  refetch: () => unknown;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
};
