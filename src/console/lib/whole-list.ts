import type { ListQuery } from "@/console/components/data-table/list-query";

type WholeQuery<Row> = {
  data?: Row[];
  isPending: boolean;
  isPlaceholderData: boolean;
  error: unknown;
  refetch: () => unknown;
};

/** A query that answers all rows at once, as a DataTable reads it. */
export function wholeList<Row>({ data, ...query }: WholeQuery<Row>): ListQuery<Row> {
  return {
    isPending: query.isPending,
    isPlaceholderData: query.isPlaceholderData,
    error: query.error,
    refetch: query.refetch,
    data: data && { pages: [{ items: data }] },
    hasNextPage: false,
    isFetchingNextPage: false,
    fetchNextPage: () => undefined,
  };
}
