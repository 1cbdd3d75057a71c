import { housekeeping } from "./housekeeping";
import type { Job } from "./job";

/** Every scheduled job, by the name in its address: /api/cron/<name>. */
export const jobs: ReadonlyMap<string, Job> = new Map([housekeeping].map((job) => [job.name, job]));
