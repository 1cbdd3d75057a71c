import { acquirePostgres } from "../../src/acquire";

// Holds the server of the folder in its first argument until it is killed.
const server = await acquirePostgres({ root: process.argv[2]! });
process.stdout.write(`${JSON.stringify({ port: server.port, url: server.url("postgres") })}\n`);
setInterval(() => {}, 60_000);
