import type { Attack } from "../run/attacks.ts";
import { markersIn } from "../world/marker.ts";
import type { Harm } from "./harm.ts";
import { gist, type Outcome } from "./outcome.ts";

/** What the same call gave where B was not there. */
export type Alone = { kind: Outcome["kind"]; gist: string };

/**
 * What an attack reached.
 * `seen`: an answer shows something of B that the attacker did not say himself; `named`: an error message does.
 * `changed`: a row of B was changed or deleted; `planted`: one was made in B; `refers`: a row of A now refers to B;
 * `shared`: a row that is everybody's was written. `differs`: the answer is another than in a world without B.
 * `told`: an error or a count tells that B's row exists, to one who knows its id already; `names`: a row of A took
 * that id, and A still does not see whose it is.
 */
export type LeakKind = "seen" | "named" | Harm["kind"] | "differs" | "told";

export type Verdict = {
  result: "refused" | "invalid" | "empty" | "own" | "told" | "leak";
  leaks: { kind: LeakKind; told: string }[];
};

/** Judges one attack by what it gave, what it would give without B, and what it did to the rows. */
export function verdictOf({ sent, spoof }: Pick<Attack, "sent" | "spoof">, outcome: Outcome, alone: Alone, harms: readonly Harm[]): Verdict {
  const known = [...markersIn(sent)].map((one) => one.toLowerCase());
  const shown = [...markersIn(outcome.text)].filter((marker) => !known.some((one) => marker.toLowerCase().startsWith(one)));
  const leaks = [
    ...harms,
    ...(shown.length > 0 ? [{ kind: outcome.kind === "answer" ? ("seen" as const) : ("named" as const), told: `shows ${shown.slice(0, 3).join(", ")}` }] : []),
    // What was done to the rows of B is the reason why the answer differs.
    ...(harms.length > 0 ? [] : difference(sent, outcome, alone)).map((leak) => (spoof.tells ? { ...leak, kind: "told" as const } : leak)),
  ];
  if (leaks.some(({ kind }) => !isToldOnly(kind))) return { result: "leak", leaks };
  if (leaks.length > 0) return { result: "told", leaks };
  if (outcome.kind === "error") return { result: outcome.isInvalid ? "invalid" : "refused", leaks };
  return { result: outcome.isEmpty ? "empty" : "own", leaks };
}

/** Whether it tells no more than that a row of B exists, to one who knows its id. */
export const isToldOnly = (kind: LeakKind): boolean => kind === "told" || kind === "names";

function difference(sent: string, outcome: Outcome, alone: Alone): Verdict["leaks"] {
  if (outcome.kind === alone.kind && gist(outcome) === alone.gist) return [];
  if (outcome.kind === "answer") return [{ kind: "differs", told: `without B: ${alone.gist.slice(0, 300)}` }];
  if (alone.kind === "error" && wordsOf(outcome.text, sent) === wordsOf(alone.gist, sent)) return [];
  return [{ kind: "told", told: `without B: ${alone.gist.slice(0, 300)}` }];
}

/** An error without what the attacker said himself, and without which of several foreign keys was checked first. */
const wordsOf = (text: string, sent: string): string =>
  [...markersIn(sent)].reduce((words, marker) => words.replaceAll(marker, "…"), text).replace(/(P2003: .* constraint: )`\w+`/, "$1…");
