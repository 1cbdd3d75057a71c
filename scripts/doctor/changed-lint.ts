import { spawn } from "node:child_process";
import { programs } from "../support/project";
import { changedFiles } from "./read/git";
import { good, trouble, unknown, type Trouble } from "./trouble";

const LINTED = /\.(?:ts|tsx|mts|js|mjs)$/;
/** More than this takes too long for a quick look. */
const MOST = 60;

/** Lint of what is not committed yet; everything else was linted before it was committed, and is again by `npm test`. */
export const changedLint: Trouble = {
  name: "lint",
  title: "What you have changed breaks a rule of lint",
  shows: "`npm run lint` names file, line and rule.",
  why: "The rules of the repository are lint rules.",
  remedy: [{ say: "See the rest, and correct it.", run: "npm run lint" }],
  async look({ root, env }) {
    const changed = changedFiles(root);
    if (!changed) return unknown("no git: `npm run lint` looks at everything");
    const files = changed.filter((file) => LINTED.test(file));
    if (files.length === 0) return good("no changed file");
    if (files.length > MOST) return unknown(`${files.length} changed files: \`npm run lint\` looks at them`);
    const { code, output } = await lint(files, root, env);
    return code === 0 ? good(`${files.length} changed file${files.length === 1 ? "" : "s"}`) : trouble(firstProblem(output));
  },
};

function lint(files: readonly string[], root: string, env: NodeJS.ProcessEnv): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [programs.eslint, "--no-warn-ignored", "--format", "json", ...files], { cwd: root, env });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", reject);
    child.on("exit", (code) => resolve({ code, output }));
  });
}

type Result = { filePath: string; messages: { severity: number; line: number; message: string }[] };

function firstProblem(output: string): string {
  if (!output.startsWith("[")) return output.trim().split("\n")[0] ?? "eslint fails";
  const problems = (JSON.parse(output) as Result[]).flatMap(({ filePath, messages }) => messages.filter(({ severity }) => severity === 2).map((found) => ({ filePath, ...found })));
  const { filePath, line, message } = problems[0]!;
  return `${problems.length} problem${problems.length === 1 ? "" : "s"}, the first in ${filePath}:${line}: ${message}`;
}
