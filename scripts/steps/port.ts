import { createServer } from "node:net";
import { Refusal } from "../support/run";
import type { Step } from "../support/step";

/** Looked at first: nobody should wait for a build to hear that the port is taken. */
export const port: Step = {
  title: "Port",
  async work(run) {
    if (await isFree(run.port)) return String(run.port);
    throw new Refusal(
      `Port ${run.port} is taken by another program, perhaps by HeartCo itself. Stop it, or choose another port: PORT=${run.port + 1} npm start`,
    );
  },
};

function isFree(number: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(number, () => server.close(() => resolve(true)));
  });
}
