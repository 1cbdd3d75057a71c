import { report } from "./doctor/report";
import { troubles } from "./doctor/troubles";

// `npm run doctor`: looks for every trouble that is known, and says what to do about it. Changes nothing.
process.exit(await report(troubles));
