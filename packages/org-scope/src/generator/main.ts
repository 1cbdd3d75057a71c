import { generate } from "./generate";
import { serveGenerator } from "./protocol";

serveGenerator({ manifest: { prettyName: "org-scope", defaultOutput: "../generated/org-scope" }, generate });
