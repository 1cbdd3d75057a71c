import { spawn } from "node:child_process";
import { adviceFor } from "../doctor/strike";
import { root } from "./project";

/** Thrown for what the user can put right: its message is all that needs to be shown. */
export class Refusal extends Error {}

/** Runs a Node program to its end with its output shown; answers its exit code. */
export function show(program: string, args: string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: root, env, stdio: "inherit" });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/** Runs a Node program quietly; only if it fails is its output shown, as the reason, and what to do where that is known. */
export function quietly(program: string, args: string[], env: NodeJS.ProcessEnv = process.env): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Refusal(withAdvice(output.trim())))));
  });
}

function withAdvice(output: string): string {
  const advice = adviceFor(output);
  return advice === undefined ? output : `${output}\n\n${advice}`;
}
