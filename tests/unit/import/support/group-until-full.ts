/** Groups more than a file may hold under the limit that the test has set, and tells what came of it. */
import { readdirSync } from "node:fs";
import { Readable } from "node:stream";
import { openCsv } from "@/server/services/import/csv/open-csv";
import { groupDocuments } from "@/server/services/import/grouping/group-documents";

const tempRoot = process.argv[2] ?? "";

function* content() {
  yield Buffer.from("no;x\n");
  for (let index = 0; index < 4000; index++) yield Buffer.from(`A;${"x".repeat(100)}\n`);
}

const file = await openCsv(() => Readable.from(content()), { encoding: "utf-8", delimiter: ";" });
try {
  for await (const document of groupDocuments({ lines: { file, numberColumn: "no" } }, { tempRoot })) {
    console.log(document.key);
  }
} catch (error) {
  console.log(JSON.stringify({ code: (error as NodeJS.ErrnoException).code, left: readdirSync(tempRoot) }));
}
