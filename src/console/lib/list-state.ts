export type SortDirection = "asc" | "desc";

export type Sort = { key: string; direction: SortDirection };

/** What a list shows: kept in the address, so that it survives a reload and can be sent to a colleague. */
export type ListState<Filter extends string = string> = {
  search: string;
  sort: Sort | null;
  filters: Partial<Record<Filter, string>>;
};

export type ListStateOptions<Filter extends string = string> = {
  /** Names of the filters, which are also their names in the address. */
  filters?: readonly Filter[];
  /** Order when the address names none. */
  defaultSort?: Sort;
};

const SEARCH = "q";
const SORT = "sort";

function parseSort(text: string | null): Sort | null {
  if (!text || text === "-") return null;
  return text.startsWith("-") ? { key: text.slice(1), direction: "desc" } : { key: text, direction: "asc" };
}

function sameSort(a: Sort | null, b: Sort | null): boolean {
  return a?.key === b?.key && a?.direction === b?.direction;
}

/** Reads the state of a list from a query string: `?q=dupont&sort=-issuedAt&status=SENT`. */
export function parseListState<Filter extends string>(
  params: { get(name: string): string | null },
  options: ListStateOptions<Filter>,
): ListState<Filter> {
  const filters: Partial<Record<Filter, string>> = {};
  for (const name of options.filters ?? []) {
    const value = params.get(name);
    if (value) filters[name] = value;
  }
  return {
    search: params.get(SEARCH)?.trim() ?? "",
    sort: parseSort(params.get(SORT)) ?? options.defaultSort ?? null,
    filters,
  };
}

/**
 * Writes the state of a list into a query string. What is at its default is
 * left out; parameters that are not the list's are kept.
 */
export function writeListState<Filter extends string>(
  state: ListState<Filter>,
  options: ListStateOptions<Filter>,
  current: URLSearchParams,
): URLSearchParams {
  const params = new URLSearchParams(current);
  const set = (name: string, value: string | undefined) =>
    value ? params.set(name, value) : params.delete(name);

  const { sort } = state;
  const isDefaultSort = !sort || sameSort(sort, options.defaultSort ?? null);
  set(SEARCH, state.search.trim());
  set(SORT, isDefaultSort ? undefined : `${sort.direction === "desc" ? "-" : ""}${sort.key}`);
  for (const name of options.filters ?? []) set(name, state.filters[name]);
  return params;
}

/** True when the list shows less than everything. */
export function isNarrowed(state: ListState): boolean {
  return state.search !== "" || Object.values(state.filters).some(Boolean);
}
