import { build } from "./steps/build";
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

// `npm start`: from whatever state the checkout is in to a running application.
const run = newRun();

await main(run, async () => {
  await doSteps([port, client, postgres, migrations, security, referenceData, demoData, build], run);
  return serveUntilStopped(await startNext("start", run.port, run.env), run);
});
