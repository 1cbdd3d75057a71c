/**
 * Imports a file of several hundred megabytes in 256 MB of heap.
 * Run it from the repository's root: npx tsx tests/slow/import-memory.ts [megabytes, default 500]
 */
import { faultsOf, importLargeFile } from "../unit/import/support/run-import";

const HEAP_MB = 256;
const megabytes = Number(process.argv[2] ?? 500);
const result = await importLargeFile(megabytes, HEAP_MB);
console.log(result);
const faults = faultsOf(result);
for (const fault of faults) console.error(`Does not hold: ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
