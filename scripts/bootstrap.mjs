// Entry of `npm start`, `npm run dev`, `npm test`, `npm run check` and `npm run doctor`: plain Node, because nothing may be installed yet.
// Brings node_modules to what package-lock.json says, then hands over to scripts/<name>.ts.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lockFile = join(root, "package-lock.json");
const modules = join(root, "node_modules");
const NOT_INSTALLED = "The dependencies could not be installed: npm's message above says why.";
const marker = join(modules, ".package-lock.heartco");

/** Scripts that look and change nothing: nobody wants node_modules replaced under a running server for a look. */
const LOOKING = ["check", "doctor"];

assertNodeVersion(20, 19);
installDependencies(LOOKING.includes(process.argv[2] ?? ""));
handOver(process.argv[2] ?? "start");

/** @param {number} wantedMajor @param {number} wantedMinor */
function assertNodeVersion(wantedMajor, wantedMinor) {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  fail(`HeartCo needs Node.js ${wantedMajor}.${wantedMinor} or later, and this is ${process.version}: see https://nodejs.org.`);
}

/** @param {boolean} onlyLooks whether what is installed, though not what package-lock.json says, is good enough */
function installDependencies(onlyLooks) {
  const hash = createHash("sha256").update(readFileSync(lockFile)).digest("hex");
  if (isInstalled(hash)) return;
  if (onlyLooks && existsSync(modules)) {
    console.log("! The dependencies are not what package-lock.json says: npm ci, or npm start");
    return;
  }
  const begin = Date.now();
  console.log("• Dependencies: npm ci");
  const clean = runNpm(["ci"], "pipe");
  if (clean.status !== 0 && /EUSAGE/.test(clean.stderr)) {
    // npm 11 refuses a lock file without the optional packages of other platforms, which not every registry has.
    // This installs the same versions, and leaves the lock file as it is.
    console.log("• Dependencies: npm install --no-save");
    if (runNpm(["install", "--no-save"], "inherit").status !== 0) fail(NOT_INSTALLED);
  } else if (clean.status !== 0) {
    fail(`${clean.stderr}\n${NOT_INSTALLED}`);
  }
  writeFileSync(marker, hash);
  console.log(`✓ Dependencies  ${((Date.now() - begin) / 1000).toFixed(1)} s`);
}

/** @param {string} hash of the lock file */
function isInstalled(hash) {
  if (existsSync(marker)) return readFileSync(marker, "utf8") === hash;
  // Installed by hand, with npm's own record of it newer than the lock file: as good as by us.
  const record = statSync(join(modules, ".package-lock.json"), { throwIfNoEntry: false });
  if (!record || record.mtimeMs < statSync(lockFile).mtimeMs) return false;
  writeFileSync(marker, hash);
  return true;
}

/** Runs the npm that runs this, or the one on the path. @param {string[]} args @param {"pipe" | "inherit"} output */
function runNpm(args, output) {
  const own = process.env.npm_execpath;
  const [command, first] = own?.endsWith("npm-cli.js") ? [process.execPath, [own]] : ["npm", []];
  // In a production environment npm would leave out what builds the application.
  return spawnSync(command, [...first, ...args, "--include=dev"], { cwd: root, stdio: ["ignore", output, output], encoding: "utf8" });
}

/** @param {string} name of a script in this folder */
function handOver(name) {
  const script = join(root, "scripts", `${name}.ts`);
  const child = spawn(process.execPath, ["--import", "tsx", script, ...process.argv.slice(3)], { cwd: root, stdio: "inherit" });
  // Ctrl-C reaches both processes, and to be told twice does no harm; a signal to this one alone would be lost.
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

/** @param {string} sentence @returns {never} */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
