// Only its path is used: any origin will do to tell a path of the site from an address elsewhere.
const SITE = "https://site.invalid";

/**
 * The page to come back to after sign-in, as the address names it: a path of this site.
 * Anything that leads elsewhere becomes the dashboard, or a link could send people to a stranger's page.
 */
export function returnAddress(next: unknown): string {
  if (typeof next !== "string" || !next.startsWith("/") || !URL.canParse(next, SITE)) return "/";
  const { origin, pathname, search } = new URL(next, SITE);
  return origin === SITE && !pathname.startsWith("//") ? pathname + search : "/";
}

/** "/sign-in" or "/sign-up", with the page to come back to and the e-mail address to start with. */
export function entryAddress(page: "/sign-in" | "/sign-up", { next, email }: { next?: string; email?: string }): string {
  const query = new URLSearchParams();
  if (next && next !== "/") query.set("next", next);
  if (email) query.set("email", email);
  return query.size > 0 ? `${page}?${query}` : page;
}
