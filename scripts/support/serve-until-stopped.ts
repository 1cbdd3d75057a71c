import { once } from "node:events";
import type { NextServer } from "./next-server";
import type { Run } from "./step";

/** Says where and as whom to sign in, waits for Ctrl-C or SIGTERM, and stops the server; answers the exit code. */
export async function serveUntilStopped(server: NextServer, run: Run): Promise<number> {
  announce(run);
  const outcome = await Promise.race([once(server.child, "exit").then(() => "ended" as const), untilSignal()]);
  if (outcome === "ended") {
    console.error("The server has ended by itself.");
    return 1;
  }
  console.log("\nStopping…");
  await server.stop();
  return 0;
}

function announce({ env, accounts }: Run): void {
  console.log(`\nHeartCo is at ${env.APP_URL}`);
  if (accounts.length > 0) console.log("Sign in as:");
  for (const { email, password, description } of accounts) console.log(`  ${email.padEnd(26)} ${password}   ${description}`);
  console.log("Ctrl-C stops it.\n");
}

function untilSignal(): Promise<"signal"> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve("signal"));
  });
}
