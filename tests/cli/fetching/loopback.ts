import { readFileSync } from "node:fs";
import { createServer as createHttpServer, type RequestListener } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, createServer, type Server, Socket } from "node:net";
import { expect, onTestFinished, vi } from "vitest";

/** A server of a test, on loopback. When the test is over, nobody may be connected to it any more. */
export interface Site {
  readonly port: number;
  /** The address of a path on it, under the name or the address of a host. */
  at(host: string, path?: string): string;
  /** How many connections were opened in all. */
  readonly connections: () => number;
}

export function serve(answer: RequestListener, address = "127.0.0.1"): Promise<Site> {
  return listen(createHttpServer(answer), "http", address);
}

/** A server that says what it likes, HTTP or not, as soon as something was asked. */
export function serveRaw(answer: (socket: Socket) => void): Promise<Site> {
  return listen(
    createServer((socket) => socket.once("data", () => answer(socket))),
    "http",
  );
}

export function serveSecurely(
  answer: RequestListener,
  which: "valid" | "expired",
  onServername: (name: string) => void = () => {},
): Promise<Site> {
  const server = createHttpsServer(
    {
      key: certificate("key"),
      cert: certificate(which),
      SNICallback(name, done) {
        onServername(name);
        done(null);
      },
    },
    answer,
  );
  server.on("tlsClientError", () => {});
  return listen(server, "https");
}

export function certificate(name: "key" | "valid" | "expired"): string {
  return readFileSync(new URL(`certificates/${name}.pem`, import.meta.url), "utf8");
}

async function listen(server: Server, scheme: string, address = "127.0.0.1"): Promise<Site> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on("connection", (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, address, done));
  const { port } = server.address() as AddressInfo;
  onTestFinished(async () => {
    server.close();
    await vi.waitFor(() => expect(sockets.size).toBe(0), { timeout: 30_000 });
  });
  return {
    port,
    at: (host, path = "/") => `${scheme}://${host}:${port}${path}`,
    connections: () => connections,
  };
}

interface ConnectOptions {
  host?: string;
  lookup?: (...args: unknown[]) => void;
}

/**
 * Lets every connection of the test end at loopback, whatever address it is for, and lists the addresses that they were
 * for. So a site can be at a public address without anything leaving this computer.
 */
export function publicInternet(): string[][] {
  const meant: string[][] = [];
  const connect = Socket.prototype.connect as (...args: unknown[]) => Socket;
  const spy = vi.spyOn(Socket.prototype, "connect").mockImplementation(function (
    this: Socket,
    ...args: unknown[]
  ) {
    const [first] = args;
    const options = (Array.isArray(first) ? first[0] : first) as ConnectOptions;
    const { lookup } = options;
    const isLiteral = /^[\d.]+$|:/.test(options.host ?? "");
    if (isLiteral || !lookup) {
      meant.push([options.host ?? ""]);
      options.host = "127.0.0.1";
    } else {
      options.lookup = (host, wanted, done) => {
        lookup(host, wanted, (_error: unknown, found: string | { address: string }[]) => {
          meant.push(typeof found === "string" ? [found] : found.map(({ address }) => address));
          const all = (wanted as { all?: boolean }).all;
          (done as (...args: unknown[]) => void)(
            null,
            all ? [{ address: "127.0.0.1", family: 4 }] : "127.0.0.1",
            4,
          );
        });
      };
    }
    return connect.apply(this, args);
  } as never);
  onTestFinished(() => spy.mockRestore());
  return meant;
}
