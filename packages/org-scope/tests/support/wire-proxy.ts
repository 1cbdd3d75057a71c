import { connect, createServer, type AddressInfo, type Socket } from "node:net";

export type Count = {
  /** Sync and simple queries that went to the server: each waits for one answer. */
  roundTrips: number;
  /** ReadyForQuery that came back. */
  ready: number;
  /** Connections that were opened. */
  connections: number;
};

export type WireProxy = {
  url: string;
  /** What went over the wire while `work` ran. */
  count(work: () => Promise<unknown>): Promise<Count>;
  /** Cuts every connection. */
  cut(): void;
  close(): Promise<void>;
};

/** Stands between client and server and reads along the messages of PostgreSQL's protocol. */
export async function startWireProxy(target: string): Promise<WireProxy> {
  const { hostname, port } = new URL(target);
  const seen: Count = { roundTrips: 0, ready: 0, connections: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    seen.connections += 1;
    const upstream = connect(Number(port), hostname);
    const fromClient = reader(true, (type) => void (type === "S" || type === "Q" ? (seen.roundTrips += 1) : undefined));
    const fromServer = reader(false, (type) => void (type === "Z" ? (seen.ready += 1) : undefined));
    client.on("data", fromClient).pipe(upstream);
    upstream.on("data", fromServer).pipe(client);
    for (const socket of [client, upstream]) {
      sockets.add(socket.on("error", () => undefined).on("close", () => sockets.delete(socket)));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = new URL(target);
  url.hostname = "127.0.0.1";
  url.port = String((server.address() as AddressInfo).port);
  const cut = () => sockets.forEach((socket) => socket.destroy());
  return {
    url: url.href,
    async count(work) {
      const before = { ...seen };
      await work();
      return { roundTrips: seen.roundTrips - before.roundTrips, ready: seen.ready - before.ready, connections: seen.connections - before.connections };
    },
    cut,
    close() {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Calls back with the type of each message. The first one of a client has none. */
function reader(startsUntyped: boolean, message: (type: string) => void): (data: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  let untyped = startsUntyped;
  return (data) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const header = untyped ? 0 : 1;
      if (rest.length < header + 4) return;
      const length = header + rest.readUInt32BE(header);
      if (rest.length < length) return;
      if (!untyped) message(String.fromCharCode(rest[0]!));
      untyped = false;
      rest = rest.subarray(length);
    }
  };
}
