import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { env } from "@/lib/env";
import { prisma } from "@/lib/prisma";
import { rateLimitStore } from "./rate-limit-store";

function createAuth() {
  const { APP_URL, BETTER_AUTH_SECRET } = env();
  return betterAuth({
    appName: "HeartCo",
    baseURL: APP_URL,
    secret: BETTER_AUTH_SECRET,
    database: prismaAdapter(prisma(), { provider: "postgresql" }),
    emailAndPassword: { enabled: true, minPasswordLength: 10, autoSignIn: true },
    user: { modelName: "User" },
    account: { modelName: "Account" },
    verification: { modelName: "VerificationToken" },
    session: {
      modelName: "Session",
      expiresIn: 60 * 60 * 24 * 14,
      // Read at every request, never from a cookie: a session that is ended must be out at once.
      cookieCache: { enabled: false },
      additionalFields: { activeOrganizationId: { type: "string", required: false, input: false } },
    },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 300,
      customRules: {
        "/sign-in/email": { window: 60, max: 8 },
        "/sign-up/email": { window: 3600, max: 20 },
        "/get-session": false,
      },
      customStorage: rateLimitStore,
    },
    advanced: { database: { generateId: false }, cookiePrefix: "heartco" },
    telemetry: { enabled: false },
    logger: { level: "error" },
  });
}

let instance: ReturnType<typeof createAuth> | undefined;

/** better-auth of this process: e-mail and password, sessions in the database, limits on sign-in. */
export function auth(): ReturnType<typeof createAuth> {
  instance ??= createAuth();
  return instance;
}
