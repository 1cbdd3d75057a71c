import { changedLint } from "./doctor/changed-lint";
import { report } from "./doctor/report";
import { agreements } from "./doctor/troubles";

// `npm run check`: in seconds, whether schema, list, generated files, migrations, tables, policies and lint agree.
process.exit(await report([...agreements, changedLint]));
