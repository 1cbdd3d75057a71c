import { ask } from "../context";
import { good, trouble, unknown, type Trouble } from "../trouble";

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing answers there",
  ENOTFOUND: "the host is not known",
  ENETUNREACH: "no way leads there (Supabase's direct host has IPv6 only: use the session pooler, port 5432)",
  ETIMEDOUT: "it does not answer",
  "28P01": "it refuses the user or the password",
  "28000": "it refuses the user",
  "3D000": "there is no such database",
};

export const databaseUnreachable: Trouble = {
  name: "database-unreachable",
  title: "The database does not answer",
  shows: "P1000, P1001, P1002 or P1003 from Prisma; `ECONNREFUSED` in the log; 503 from `/api/ready`.",
  why: "The server is not running, a URL is wrong, or the password has signs that must be percent-encoded. Supabase's direct host (`db.<project>.supabase.co`) has an IPv6 address only: from an IPv4 network use the session pooler, which is the pooler's host with port 5432.",
  remedy: [{ say: "Correct `DATABASE_URL` and `DIRECT_URL` in `.env` (see `.env.example`), or remove both to work on the embedded server; then ask Prisma.", run: "npx prisma migrate status" }],
  strikes: /P100[0-3]|ECONNREFUSED/,
  async look({ database }) {
    if (!database) return unknown("none is configured, and `npm start` has not made the embedded one yet");
    for (const [name, url] of [["DIRECT_URL", database.directUrl], ["DATABASE_URL", database.url]] as const) {
      const problem = await whyNot(url);
      if (problem) return trouble(`${database.isEmbedded ? "the embedded server" : name}: ${problem}`);
    }
    return good(database.isEmbedded ? "embedded" : new URL(database.directUrl).host);
  },
};

/** Why the database of a URL does not answer; undefined when it does. */
export async function whyNot(url: string): Promise<string | undefined> {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) return "not a URL that begins with postgresql://";
  try {
    await ask(url, "SELECT 1");
    return undefined;
  } catch (error) {
    const first = error instanceof AggregateError && error.errors.length > 0 ? (error.errors[0] as unknown) : error;
    const { code = "", message } = first as NodeJS.ErrnoException;
    return WORDS[code] ?? message;
  }
}
