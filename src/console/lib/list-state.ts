export type SortDirection = "asc" | "desc";

export type Sort<Key extends string = string> = { key: Key; direction: SortDirection };

/** The values that a filter knows, or "any" for those that cannot be listed, such as ids. */
export type FilterSpec = readonly string[] | "any";

export type FilterSpecs = Readonly<Record<string, FilterSpec>>;

export type FilterValues<Filters extends FilterSpecs> = {
  [Name in keyof Filters]?: Filters[Name] extends readonly (infer Value)[] ? Value : string;
};

/** What a list can be asked for: a constant of the module, written `as const`. */
export type ListStateOptions<SortKey extends string, Filters extends FilterSpecs> = {
  /** Columns that the server can order by. */
  sorts: readonly SortKey[];
  defaultSort: Sort<NoInfer<SortKey>>;
  /** By the name that the filter has in the address. */
  filters: Filters;
};

/** What a list shows: kept in the address, so that it survives a reload and can be sent to a colleague. */
export type ListState<SortKey extends string, Filters extends FilterSpecs> = {
  search: string;
  sort: Sort<SortKey>;
  filters: FilterValues<Filters>;
};

const SEARCH = "q";
const SORT = "sort";

/** The options as this module handles them, whatever their names are. */
type AnyOptions = ListStateOptions<string, FilterSpecs>;

function parseSort(text: string | null, { sorts, defaultSort }: AnyOptions): Sort {
  const key = text?.replace(/^-/, "") ?? "";
  if (!sorts.includes(key)) return defaultSort;
  return { key, direction: text?.startsWith("-") ? "desc" : "asc" };
}

function parseFilter(value: string | null, spec: FilterSpec): string | undefined {
  if (!value) return undefined;
  return spec === "any" || spec.includes(value) ? value : undefined;
}

/**
 * Reads the state of a list from a query string: `?q=dupont&sort=-issuedAt&status=SENT`.
 * An order or a value that the list does not know counts as not given: addresses are typed and grow old.
 */
export function parseListState<SortKey extends string, Filters extends FilterSpecs>(
  params: { get(name: string): string | null },
  options: ListStateOptions<SortKey, Filters>,
): ListState<SortKey, Filters> {
  const filters: Record<string, string> = {};
  for (const [name, spec] of Object.entries(options.filters)) {
    const value = parseFilter(params.get(name), spec);
    if (value) filters[name] = value;
  }
  return {
    search: params.get(SEARCH)?.trim() ?? "",
    sort: parseSort(params.get(SORT), options) as Sort<SortKey>,
    filters: filters as FilterValues<Filters>,
  };
}

/**
 * Writes the state of a list into a query string. What is at its default is
 * left out; parameters that are not the list's are kept.
 */
export function writeListState<SortKey extends string, Filters extends FilterSpecs>(
  { search, sort, filters }: ListState<SortKey, Filters>,
  options: ListStateOptions<SortKey, Filters>,
  current: URLSearchParams,
): URLSearchParams {
  const params = new URLSearchParams(current);
  const set = (name: string, value: unknown) =>
    typeof value === "string" && value !== "" ? params.set(name, value) : params.delete(name);

  const { defaultSort } = options;
  const isDefaultSort = sort.key === defaultSort.key && sort.direction === defaultSort.direction;
  set(SEARCH, search.trim());
  set(SORT, isDefaultSort ? undefined : `${sort.direction === "desc" ? "-" : ""}${sort.key}`);
  for (const name of Object.keys(options.filters)) set(name, filters[name]);
  return params;
}

/** True when the list shows less than everything. */
export function isNarrowed(state: { search: string; filters: object }): boolean {
  return state.search !== "" || Object.values(state.filters).some(Boolean);
}
