#!/usr/bin/env node
// Inside the repository the programs run from their source; `npm run build` makes those that are published.
import { register } from "tsx/esm/api";

register();
await import("../src/bin/org-scope.ts");
