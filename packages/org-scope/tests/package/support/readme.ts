import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE } from "./tarball.ts";

export type Step = { kind: "file"; path: string; text: string } | { kind: "command"; text: string };

/** The steps of the README's section "Set up": a block that begins with a file's name is that file, a line of a shell block is a command. */
export function readmeSteps(): Step[] {
  const readme = readFileSync(join(PACKAGE, "README.md"), "utf8");
  const [setUp = ""] = /^## Set up$[^]*?(?=^## )/m.exec(readme) ?? [];
  return [...setUp.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(([, language, text = ""]): Step[] => {
    if (language === "sh") return commands(text);
    const path = /^\/\/ (\S+)\n/.exec(text)?.[1];
    return path === undefined ? [] : [{ kind: "file", path, text }];
  });
}

function commands(text: string): Step[] {
  const lines = text.split("\n").map((line) => line.replace(/ +#.*/, "").trim());
  return lines.filter((line) => line !== "").map((line) => ({ kind: "command", text: line }));
}
