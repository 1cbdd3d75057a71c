import { chromium, type Browser } from "playwright-core";
import { inject } from "vitest";

/** A browser without a window. Close it after the tests. */
export function openBrowser(): Promise<Browser> {
  // Containers have no room for Chromium's own sandbox, and root may not use it.
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
  return chromium.launch({ executablePath: inject("chromium"), args });
}
