"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useMemo } from "react";

import {
  isNarrowed,
  type ListState,
  type ListStateOptions,
  parseListState,
  type Sort,
  writeListState,
} from "@/console/lib/list-state";

export type ListControls<Filter extends string = string> = ListState<Filter> & {
  /** True when search or a filter hides rows. */
  narrowed: boolean;
  setSearch: (search: string) => void;
  setSort: (sort: Sort | null) => void;
  setFilter: (name: Filter, value: string | undefined) => void;
  /** Forgets search and filters; keeps the order. */
  clear: () => void;
};

/**
 * The state of a list, kept in the address. `options` must be a constant of
 * the module: a new object at every render would parse the address anew.
 */
export function useListState<Filter extends string = never>(
  options: ListStateOptions<Filter>,
): ListControls<Filter> {
  const params = useSearchParams();
  const state = useMemo(() => parseListState(params, options), [params, options]);

  const update = useCallback(
    (change: (state: ListState<Filter>) => ListState<Filter>) => {
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
      setSort: (sort) => update((old) => ({ ...old, sort })),
      setFilter: (name, value) => update((old) => ({ ...old, filters: { ...old.filters, [name]: value } })),
      clear: () => update((old) => ({ ...old, search: "", filters: {} })),
    }),
    [state, update],
  );
}
