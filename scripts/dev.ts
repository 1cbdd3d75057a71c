import { client } from "./steps/client";
import { demoData } from "./steps/demo-data";
import { migrations } from "./steps/migrations";
import { port } from "./steps/port";
import { postgres } from "./steps/postgres";
import { referenceData } from "./steps/reference-data";
import { security } from "./steps/security";
import { newRun } from "./support/new-run";
import { startNext } from "./support/next-server";
import { serveUntilStopped } from "./support/serve-until-stopped";
import { doSteps, main } from "./support/step";

// `npm run dev`: as `npm start`, but what is served follows the sources as they change.
const run = newRun();

await main(run, async () => {
  await doSteps([port, client, postgres, migrations, security, referenceData, demoData], run);
  return serveUntilStopped(await startNext("dev", run.port, run.env), run);
});
