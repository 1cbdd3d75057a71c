import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { fileURLToPath } from "node:url";

/**
 * A way to the database on which each turnaround takes so many milliseconds longer. The delay is kept by a thread of
 * its own, so that it takes nothing of the time of whoever is measured.
 */
export async function slowly(url: string, milliseconds: number): Promise<{ url: string; close(): Promise<void> }> {
  const target = new URL(url);
  const worker = new Worker(fileURLToPath(new URL("./slow-network-worker.mjs", import.meta.url)), {
    workerData: { host: target.hostname, port: Number(target.port), milliseconds },
  });
  const [port] = (await once(worker, "message")) as [number];
  target.port = String(port);
  return { url: target.href, close: async () => void (await worker.terminate()) };
}
