/** "Café de l'Été SARL" → "cafe-de-l-ete-sarl"; never empty. */
export function slugify(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60) || "organisation";
}
