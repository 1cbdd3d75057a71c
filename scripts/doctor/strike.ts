import { inLines } from "./table";
import { fill, type Trouble } from "./trouble";
import { troubles } from "./troubles";
import { pooledDirectUrl } from "./troubles/pooled-direct-url";

/** What to say below the output of a command that failed: the trouble and what to do; undefined where it is none of ours. */
export function adviceFor(output: string): string | undefined {
  const [trouble, match] = recognise(output) ?? [];
  if (!trouble) return undefined;
  const { migration, started } = match?.groups ?? {};
  const remedy = fill(trouble.remedy, { migration: migration ?? started });
  return [`→ ${trouble.title}.`, ...inLines(remedy), "  More: docs/troubleshooting.md, and what else may be wrong:", "    npm run doctor"].join("\n");
}

/** The first trouble whose signs are in the output: a particular one before one that shares its words. */
function recognise(output: string): [Trouble, RegExpExecArray] | undefined {
  // P1002 is also what a server says that does not answer.
  for (const trouble of [pooledDirectUrl, ...troubles]) {
    const match = trouble.strikes?.exec(output);
    if (match) return [trouble, match];
  }
  return undefined;
}
