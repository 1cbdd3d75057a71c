import type { Prisma } from "@/lib/prisma";
import { clientSearch } from "@/server/services/clients/client-search";
import type { z } from "zod";
import type { exportInput } from "./schemas";

/** The clients that a list's filters keep. Archived ones are shown only when asked for. */
export function clientFilter({ status, kind, archived, search }: z.output<typeof exportInput>): Prisma.ClientWhereInput {
  return { status, kind, archivedAt: archived ? { not: null } : null, ...clientSearch(search) };
}
