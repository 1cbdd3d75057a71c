import { deadlines } from "./deadlines";
import { housekeeping } from "./housekeeping";
import type { Job } from "./job";
import { silentImports } from "./silent-imports";

/** Every scheduled job, by the name in its address: /api/cron/<name>. */
export const jobs: ReadonlyMap<string, Job> = new Map([housekeeping, deadlines, silentImports].map((job) => [job.name, job]));
