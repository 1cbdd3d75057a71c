"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useMemo } from "react";

import {
  type FilterSpecs,
  type FilterValues,
  isNarrowed,
  type ListState,
  type ListStateOptions,
  parseListState,
  type Sort,
  writeListState,
} from "@/console/lib/list-state";

/** The part that a DataTable uses, whatever the list's columns and filters are. */
export type ListTableControls = {
  search: string;
  sort: Sort;
  /** True when search or a filter hides rows. */
  narrowed: boolean;
  setSearch: (search: string) => void;
  /** Null goes back to the list's own order. */
  setSort: (sort: Sort | null) => void;
  /** Forgets search and filters; keeps the order. */
  clear: () => void;
};

export type ListControls<SortKey extends string, Filters extends FilterSpecs> = ListTableControls &
  ListState<SortKey, Filters> & {
    setFilter: <Name extends keyof Filters>(name: Name, value: FilterValues<Filters>[Name] | undefined) => void;
  };

/**
 * The state of a list, kept in the address. `options` must be a constant of
 * the module: a new object at every render would parse the address anew.
 */
export function useListState<const SortKey extends string, const Filters extends FilterSpecs>(
  options: ListStateOptions<SortKey, Filters>,
): ListControls<SortKey, Filters> {
  const params = useSearchParams();
  const state = useMemo(() => parseListState(params, options), [params, options]);

  const update = useCallback(
    (change: (state: ListState<SortKey, Filters>) => ListState<SortKey, Filters>) => {
      // Read at the time of the change: two changes in one tick must not undo each other.
      const current = new URLSearchParams(window.location.search);
      const next = writeListState(change(parseListState(current, options)), options, current);
      const query = next.toString();
      window.history.replaceState(null, "", query ? `?${query}` : window.location.pathname);
    },
    [options],
  );

  return useMemo(
    () => ({
      ...state,
      narrowed: isNarrowed(state),
      setSearch: (search) => update((old) => ({ ...old, search })),
      setSort: (sort) => update((old) => ({ ...old, sort: (sort ?? options.defaultSort) as Sort<SortKey> })),
      setFilter: (name, value) => update((old) => ({ ...old, filters: { ...old.filters, [name]: value } })),
      clear: () => update((old) => ({ ...old, search: "", filters: {} })),
    }),
    [state, update, options],
  );
}
