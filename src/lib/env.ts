import { z } from "zod";

const schema = z.object({
  /** Pooled URL of the application's queries (Supabase port 6543, `?pgbouncer=true`). */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** The same database as the login role that may do nothing but switch to the tenant role; recommended in production. */
  ORG_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Signs session cookies; at least 32 characters. */
  BETTER_AUTH_SECRET: z.string().min(32),
  /** The address under which people reach the application; cookies and redirects depend on it. */
  APP_URL: z.url().default("http://localhost:3000"),
  /** Where uploaded files are kept. */
  FILES_DIR: z.string().default(".data/files"),
  /** Most connections that this process opens to the database. */
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
  /** Shared secret of scheduled calls to /api/cron. Without it they are refused. */
  CRON_SECRET: z.string().min(16).optional(),
  /** Signs what Stripe sends to /api/webhooks/stripe. Without it that address does not exist. */
  STRIPE_WEBHOOK_SECRET: z.string().min(16).optional(),
});

export type Env = z.infer<typeof schema>;

let cached: Env | undefined;

/** The settings of this process, read once. Throws one sentence that names every setting that is missing or wrong. */
export function env(): Env {
  if (cached) return cached;
  const parsed = schema.safeParse(process.env);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
    throw new Error(`The environment is not complete (${faults}). See .env.example, or run \`npm start\`, which sets everything.`);
  }
  cached = parsed.data;
  return cached;
}
