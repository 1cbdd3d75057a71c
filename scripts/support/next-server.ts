import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { programs, root } from "./project";
import { Refusal } from "./run";

const READY_WITHIN_MS = 60_000;
const endWithParent = new URL("./end-with-parent.mjs", import.meta.url).href;

export type NextServer = { child: ChildProcess; stop(): Promise<void> };

/** Starts `next start` or `next dev`, and resolves when it answers. */
export async function startNext(mode: "start" | "dev", port: number, env: NodeJS.ProcessEnv): Promise<NextServer> {
  const child = spawn(process.execPath, ["--import", endWithParent, programs.next, mode, "--port", String(port)], {
    cwd: root,
    env: { ...env, NODE_ENV: mode === "dev" ? "development" : "production" },
    stdio: ["ignore", mode === "dev" ? "inherit" : "ignore", "inherit", "ipc"],
    // A group of its own: Ctrl-C is ours to pass on, once, before the database goes.
    detached: true,
  });
  const server = { child, stop: () => stop(child) };
  try {
    await untilItAnswers(child, port);
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function untilItAnswers(child: ChildProcess, port: number): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Refusal("The server ended before it answered: its message above says why.");
    // Any answer will do, an error page included.
    const answered = await fetch(`http://127.0.0.1:${port}/favicon.ico`, { redirect: "manual" }).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Refusal(`The server did not answer on port ${port} within ${READY_WITHIN_MS / 1000} seconds.`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  signalGroup(child, "SIGTERM");
  const patience = setTimeout(() => signalGroup(child, "SIGKILL"), 5_000);
  await ended;
  clearTimeout(patience);
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(-child.pid!, signal);
  } catch {
    // It has ended in the meantime.
  }
}
