type Category = { id: string; name: string; parentId: string | null };

function parentOf({ parentId }: Category, all: readonly Category[]): Category | undefined {
  return all.find(({ id }) => id === parentId);
}

/** "Luminaires › Extérieur": a category with those above it. A parent that is its own child ends the path. */
export function categoryPath(category: Category, all: readonly Category[]): string {
  const names: string[] = [];
  const seen = new Set<string>();
  for (let next: Category | undefined = category; next && !seen.has(next.id); next = parentOf(next, all)) {
    seen.add(next.id);
    names.unshift(next.name);
  }
  return names.join(" › ");
}

/** Every category by its path, in the order of the alphabet, for pickers. */
export function categoryOptions(all: readonly Category[]): { value: string; label: string }[] {
  return all
    .map((category) => ({ value: category.id, label: categoryPath(category, all) }))
    .sort((a, b) => a.label.localeCompare(b.label));
}
