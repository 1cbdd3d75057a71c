// A new process: imports a client, asks one question, prints how many milliseconds that took.
const [kind, url] = process.argv.slice(2) as ["plain" | "scoped", string];
const begin = performance.now();
if (kind === "plain") {
  const { openBase } = await import("../peers/base");
  const prisma = openBase(url);
  await prisma.invoice.findMany({ where: { organizationId: "org300" }, take: 20 });
} else {
  const { createPrisma } = await import("../../src/lib/prisma");
  const { withOrgScope } = await import("../../src/lib/prisma-org-scope");
  await withOrgScope(createPrisma(url), "org300").invoice.findMany({ take: 20 });
}
console.log(performance.now() - begin);
process.exit(0);
