#!/usr/bin/env node
import { main } from "../cli/main.ts";

const { DIRECT_URL, DATABASE_URL } = process.env;
process.exitCode = await main(
  process.argv.slice(2),
  { DIRECT_URL, DATABASE_URL },
  {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  },
);
