import { parseArgs } from "node:util";
import { dataset } from "../world/dataset";
import { benchServer } from "../world/server";

// `npm run bench:data -- --organisations N --rows M`: the real schema, filled by COPY, with skewed sizes.
const { values } = parseArgs({
  options: { organisations: { type: "string", default: "1000" }, rows: { type: "string", default: "100000" }, biggest: { type: "string" } },
});
const [organizations, rows, biggest] = [values.organisations, values.rows, values.biggest].map((text) => (text === undefined ? undefined : Number(text)));
if (!Number.isInteger(organizations) || !Number.isInteger(rows) || organizations! < 2 || rows! < organizations! * 11) {
  console.error("Say --organisations N (2 or more) and --rows M (at least 11 for each organisation).");
  process.exit(2);
}
const server = await benchServer();
const { url } = await dataset(server, { organizations: organizations!, rows: rows!, ...(biggest !== undefined && { biggest }) }, (sentence) => console.log(`• ${sentence}`));
console.log(url.replace(/:[^:@]+@/, ":…@"));
await server.release();
