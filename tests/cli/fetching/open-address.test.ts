import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openAddress } from "../../../src/cli/fetching/open-address.js";
import { publicInternet, serve, serveRaw } from "./loopback.js";
import { careful, failureOf, names, patient, textOf } from "./outcome.js";

test("gives the address, the type and the content", async () => {
  const site = await serve((_, answer) => {
    answer.setHeader("Content-Type", "text/html; charset=windows-1252");
    answer.end("<title>Visite</title>");
  });
  const fetched = await openAddress(site.at("127.0.0.1", "/a?b=c#d"), patient);
  expect(fetched.address).toBe(site.at("127.0.0.1", "/a?b=c"));
  expect(await textOf(fetched)).toBe("<title>Visite</title>");
  expect(fetched.contentType).toBe("text/html; charset=windows-1252");
});

test.each([
  "text/html; charset=utf-16",
  "text/html; charset=no-such-charset",
  'text/html; charset="',
  "nonsense",
  "",
])("hands on the content type %j as it is, whatever the bytes are", async (contentType) => {
  const site = await serve((_, answer) => {
    answer.setHeader("Content-Type", contentType);
    answer.end(Buffer.from([0xc3, 0xa9, 0xff, 0x00]));
  });
  const fetched = await openAddress(site.at("127.0.0.1"), patient);
  expect(fetched.contentType).toBe(contentType);
  const pieces = [];
  for await (const piece of fetched.body) pieces.push(...piece);
  expect(pieces).toEqual([0xc3, 0xa9, 0xff, 0x00]);
});

test("knows of no content type where none was sent", async () => {
  const site = await serve((_, answer) => answer.end("x"));
  const fetched = await openAddress(site.at("127.0.0.1"), patient);
  expect(fetched.contentType).toBeUndefined();
  expect(await textOf(fetched)).toBe("x");
});

test("sends what it has to, and nothing about its user, however often a cookie is set", async () => {
  const asked: unknown[] = [];
  const site = await serve(({ method, url, headers }, answer) => {
    asked.push({ method, url, ...headers });
    answer.setHeader("Set-Cookie", "id=1; Path=/");
    if (url === "/") answer.writeHead(302, { Location: "/next" });
    answer.end();
  });
  publicInternet();
  const { lookup } = names({ "news.example": "93.184.215.14" });
  await textOf(await openAddress(site.at("news.example"), { ...careful, lookup }));
  const headers = {
    method: "GET",
    host: `news.example:${site.port}`,
    "user-agent": "newsgraph/1.2.3",
    accept: expect.stringMatching(
      /^text\/html, .*application\/ld\+json.*application\/json.*application\/x-ndjson/,
    ),
    "accept-encoding": "gzip, br, deflate",
    connection: "close",
  };
  expect(asked).toEqual([
    { ...headers, url: "/" },
    { ...headers, url: "/next" },
  ]);
  expect(site.connections()).toBe(2);
});

test.each([
  ["", 'fetch/address: "" is no address'],
  [" \n", 'fetch/address: "" is no address'],
  ["example.org/a", "fetch/address: example.org/a is no address"],
  ["https://", "fetch/address: https:// is no address"],
  ["https://exa mple.org/", "fetch/address: "],
  ["http://[fe80::1%25eth0]/", "fetch/address: http://[fe80::1%25eth0]/ is no address"],
  ["http://1.2.3.4.5/", "fetch/address: "],
  ["http://0x1ffffffff/", "fetch/address: "],
  ["http://host:99999/", "fetch/address: "],
  ["ftp://example.org/a", "fetch/scheme: ftp://example.org/a is neither"],
  ["file:///etc/passwd", "fetch/scheme: file:///etc/passwd is neither"],
  ["javascript:alert(1)", "fetch/scheme: "],
  ["data:text/html,x", "fetch/scheme: "],
  ["https://amina:secret@example.org/a", "fetch/credentials: https://example.org/a was given"],
  ["https://secret@example.org/a", "fetch/credentials: https://example.org/a was given"],
  ["https:amina:secret@example.org/a", "fetch/credentials: https://example.org/a was given"],
  ["https:\\\\amina:secret@example.org/a", "fetch/credentials: https://example.org/a was given"],
  ["http://amina:secret@exa mple.org/a", "fetch/address: http://…@exa mple.org/a is no"],
  ["http://amina:secret@[::1/", "fetch/address: http://…@[::1/ is no"],
  ["htps://amina:secret@example.org/", "fetch/scheme: htps://example.org/ is neither"],
  ["secret:secret@example.org/", "fetch/scheme: …@example.org/ is neither"],
  ["http://\u001b[2J/", "fetch/address: http://\\u001b[2J/ is no"],
])("refuses %j before anything is asked", async (address, failure) => {
  const { lookup, asked } = names({});
  expect(await failureOf(address, { ...patient, lookup })).toContain(failure);
  expect(asked).toEqual([]);
});

test("does not repeat an address without end", async () => {
  const failure = await failureOf(`data:text/html,${"x".repeat(1_000_000)}`, patient);
  expect(failure.length).toBeLessThan(500);
});

test.each([
  [204, /fetch\/status: .* answers 204 \(No Content\)\. There is no whole page/],
  [201, /fetch\/status: .* answers 201 \(Created\)/],
  [206, /fetch\/status: .* answers 206 \(Partial Content\)\. There is no whole page/],
  [300, /fetch\/status: .* answers 300 \(Multiple Choices\)\. Give the address that a browser/],
  [304, /fetch\/status: .* answers 304 \(Not Modified\)/],
  [305, /fetch\/status: .* answers 305 \(Use Proxy\)/],
  [306, /fetch\/status: .* answers 306\. Give/],
  [401, /fetch\/status: .* answers 401 \(Unauthorized\)\. It is not open/],
  [403, /fetch\/status: .* answers 403 \(Forbidden\)\. It is not open/],
  [404, /^fetch\/status: http:\/\/127\.0\.0\.1:\d+\/a answers 404 \(Not Found\)\. Check the address\.$/],
  [410, /fetch\/status: .* answers 410 \(Gone\)\. Check the address/],
  [429, /fetch\/status: .* answers 429 \(Too Many Requests\)\. Wait/],
  [500, /fetch\/status: .* answers 500 \(Internal Server Error\)\. Try again later/],
  [999, /fetch\/status: .* answers 999\. Try again later/],
])("says what to do about the status %i, in its own words", async (status, failure) => {
  const site = await serve((_, answer) => {
    answer.writeHead(status, "secret", { Location: "/b" });
    answer.end(status === 204 || status === 304 ? undefined : "x".repeat(100_000));
  });
  expect(await failureOf(site.at("127.0.0.1", "/a"), patient)).toMatch(failure);
});

test.each([
  ["", "fetch/interrupted"],
  ["garbage\r\n\r\n", "fetch/answer"],
  ["SSH-2.0-OpenSSH_9.2\r\n", "fetch/answer"],
  ["HTTP/1.1 abc\r\n\r\n", "fetch/answer"],
  ["HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "fetch/answer"],
  ["HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", "fetch/answer"],
  ["HTTP/1.1 200 OK\r\nContent-Length: -3\r\n\r\nabcd", "fetch/answer"],
  ["HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n", "fetch/answer"],
  ["HTTP/1.1 200 OK\r\nContent-Type: text/html", "fetch/interrupted"],
])("calls what is no answer by its name: %j", async (text, code) => {
  const site = await serveRaw((socket) => socket.end(text));
  expect(await failureOf(site.at("127.0.0.1"), patient)).toMatch(new RegExp(`^${code}: .*http://127`));
});

test("says that the host refuses the connection", async () => {
  const gone = await serve((_, answer) => answer.end());
  const port = await closedPort();
  expect(port).not.toBe(gone.port);
  const { lookup } = names({ "news.example": ["127.0.0.1", "127.0.0.2"] });
  for (const host of ["127.0.0.1", "news.example"]) {
    expect(await failureOf(`http://${host}:${port}/`, { ...patient, lookup })).toMatch(
      /^fetch\/refused: .* refuses the connection\. Check the host and the port\.$/,
    );
  }
});

test("leaves nothing behind that would keep a process, when whoever reads stops", async () => {
  const site = await serve((_, answer) => {
    answer.setHeader("Content-Type", "text/html");
    answer.write("x".repeat(100_000));
  });
  const script = fileURLToPath(new URL("stops-reading.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, site.at("127.0.0.1")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (piece) => {
    said += piece;
  });
  const [status] = await once(child, "exit");
  expect({ said, status }).toEqual({ said: "read and stopped, closed unread, failed\n", status: 0 });
});

async function closedPort(): Promise<number> {
  const { createServer } = await import("node:net");
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === "object" && address ? address.port : 0;
}
