import type { Context } from "./context";

/** What to do: a sentence, and the command to type if there is one. `<migration>` and the like are filled in where known. */
export type Remedy = { say: string; run?: string };

/**
 * What was found. A warning does not fail the run: somebody should decide. Unknown says why nobody could look, such as a
 * database that is not there, which is a trouble of its own.
 */
export type Finding =
  | { state: "good"; note: string }
  | { state: "warning" | "trouble"; note: string; remedy?: readonly Remedy[] }
  | { state: "unknown"; note: string };

export type Trouble = {
  /** Also the anchor in docs/troubleshooting.md. */
  name: string;
  title: string;
  /** What people see, in Markdown. */
  shows: string;
  /** Why it happens, in Markdown. */
  why: string;
  remedy: readonly Remedy[];
  /** In the output of a command that failed of it; named groups fill the remedy. */
  strikes?: RegExp;
  look(context: Context): Promise<Finding>;
};

export const good = (note: string): Finding => ({ state: "good", note });
export const unknown = (note: string): Finding => ({ state: "unknown", note });
export const trouble = (note: string, remedy?: readonly Remedy[]): Finding => ({ state: "trouble", note, ...(remedy && { remedy }) });
export const warning = (note: string, remedy?: readonly Remedy[]): Finding => ({ state: "warning", note, ...(remedy && { remedy }) });

/** A remedy with its placeholders filled: `<migration>` by what is known under that name. */
export function fill(remedy: readonly Remedy[], known: Readonly<Record<string, string | undefined>>): Remedy[] {
  const filled = (text: string) => text.replace(/<(\w+)>/g, (placeholder, name: string) => known[name] ?? placeholder);
  return remedy.map(({ say, run }) => ({ say: filled(say), ...(run !== undefined && { run: filled(run) }) }));
}

/** The first few of many names. */
export function few(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
}
