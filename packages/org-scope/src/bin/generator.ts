#!/usr/bin/env node
import { generate } from "../generator/generate.ts";
import { serveGenerator } from "../generator/protocol.ts";

serveGenerator({ manifest: { prettyName: "org-scope", defaultOutput: "../generated/org-scope" }, generate });
