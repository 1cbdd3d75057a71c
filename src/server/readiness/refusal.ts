const HEADERS = { "Retry-After": "5", "Cache-Control": "no-store" };

const PAGE = `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="10">
<title>HeartCo</title>
<style>
  :root { color-scheme: light dark }
  body { min-height: 100vh; margin: 0; display: grid; place-content: center; gap: 1.5rem; padding: 1.5rem; font: 1rem/1.5 system-ui, sans-serif }
  h1 { font-size: 1.25rem; margin: 0 0 .25rem } p { margin: 0; opacity: .75; max-width: 34rem }
</style>
<main><h1>HeartCo n’est pas encore disponible</h1><p>Une mise à jour est en cours. Cette page se recharge d’elle-même.</p></main>
<div lang="en"><h1>HeartCo is not available yet</h1><p>An update is under way. This page reloads by itself.</p></div>
</html>
`;

/** What everybody gets while the process must not serve: a page for people, JSON for programs; why is for the log and the monitor. */
export function refuse(path: string): Response {
  if (path.startsWith("/api/")) return Response.json({ error: { code: "SERVICE_UNAVAILABLE", message: "Not ready to serve: see /api/ready." } }, { status: 503, headers: HEADERS });
  return new Response(PAGE, { status: 503, headers: { ...HEADERS, "Content-Type": "text/html; charset=utf-8" } });
}
