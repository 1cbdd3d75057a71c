import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { identify, isAlive, ownIdentity } from "./process-identity";

describe("process identity", () => {
  test("a living process is alive", () => {
    expect(isAlive(ownIdentity())).toBe(true);
  });

  test("a process that has ended is not", async () => {
    const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"]);
    await once(child, "spawn");
    const identity = identify(child.pid!)!;
    expect(isAlive(identity)).toBe(true);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(isAlive(identity)).toBe(false);
  });

  test.runIf(process.platform === "linux")("a process that got the number of a dead one is not taken for it", () => {
    expect(isAlive({ pid: process.pid, startedAt: "1" })).toBe(false);
  });

  test.each([0, -1, Number.NaN, 2 ** 30])("there is no process %s", (pid) => {
    expect(identify(pid)).toBeUndefined();
  });
});
