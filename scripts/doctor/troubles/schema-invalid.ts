import { spawn } from "node:child_process";
import { programs } from "../../support/project";
import { good, trouble, type Trouble } from "../trouble";

export const schemaInvalid: Trouble = {
  name: "schema-invalid",
  title: "The schema is not valid",
  shows: "`npx prisma validate` and `npx prisma generate` stop with P1012 and name the file and the line.",
  why: "A relation without its other side, a type that does not exist, an attribute that does not fit.",
  remedy: [{ say: "Correct what it names in `prisma/`, and ask again.", run: "npx prisma validate" }],
  strikes: /P1012/,
  async look({ root, env }) {
    const { code, output } = await run(root, env);
    return code === 0 ? good("valid") : trouble(firstError(output));
  },
};

function run(root: string, env: NodeJS.ProcessEnv): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [programs.prisma, "validate"], { cwd: root, env: { ...env, NO_COLOR: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" } });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", reject);
    child.on("exit", (code) => resolve({ code, output }));
  });
}

function firstError(output: string): string {
  const lines = output.split("\n").map((line) => line.trim());
  const sentence = lines.find((line) => /^error:/.test(line))?.replace(/^error:\s*/, "");
  const place = lines.find((line) => line.startsWith("-->"))?.replace(/^-->\s*/, "");
  return [place, sentence ?? lines.find(Boolean) ?? "prisma validate fails"].filter(Boolean).join(": ");
}
