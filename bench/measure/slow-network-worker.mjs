import { connect, createServer } from "node:net";
import { parentPort, workerData } from "node:worker_threads";

const { host, port, milliseconds } = workerData;

// Timers of Node are whole milliseconds late or early: the server's answers are held back by a busy clock instead.
const held = [];
let isTurning = false;

function turn() {
  const now = performance.now();
  while (held.length > 0 && held[0].at <= now) {
    const { client, piece } = held.shift();
    client.write(piece);
  }
  isTurning = held.length > 0;
  if (isTurning) setImmediate(turn);
}

const server = createServer((client) => {
  const database = connect(port, host);
  for (const socket of [client, database]) socket.setNoDelay(true);
  client.pipe(database);
  database.on("data", (piece) => {
    held.push({ at: performance.now() + milliseconds, client, piece });
    if (!isTurning) {
      isTurning = true;
      setImmediate(turn);
    }
  });
  database.on("end", () => setTimeout(() => client.end(), milliseconds + 1));
  for (const [one, other] of [[client, database], [database, client]]) one.on("error", () => other.destroy());
});
server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));
