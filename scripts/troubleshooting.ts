import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { documentOf } from "./doctor/document";
import { troubles } from "./doctor/troubles";
import { root } from "./support/project";

// `npm run docs:troubleshooting`: the page says what the doctor knows.
writeFileSync(join(root, "docs", "troubleshooting.md"), documentOf(troubles));
