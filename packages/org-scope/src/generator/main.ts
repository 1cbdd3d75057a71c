import { generate } from "./generate.ts";
import { serveGenerator } from "./protocol.ts";

serveGenerator({ manifest: { prettyName: "org-scope", defaultOutput: "../generated/org-scope" }, generate });
