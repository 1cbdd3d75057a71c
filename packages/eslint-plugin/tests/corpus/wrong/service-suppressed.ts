import { prisma } from "../db";

export async function sweep(id: string) {
  await prisma.invoice.delete({ where: { id } }); /* eslint-disable-line org-scope/write-names-organization */ // ✗ suppression-has-reason
  await prisma.invoice.delete({ where: { id } }); /* eslint-disable-line org-scope/write-names-organization -- */ // ✗ suppression-has-reason
  /* eslint-disable org-scope/no-find-unique */ // ✗ suppression-has-reason
  await prisma.invoice.findUnique({ where: { id } });
  /* eslint-enable org-scope/no-find-unique */
}
