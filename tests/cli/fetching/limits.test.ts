import { Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test, vi } from "vitest";
import { openAddress } from "../../../src/cli/fetching/open-address.js";
import { serve, serveRaw } from "./loopback.js";
import { failureOf, patient, textOf } from "./outcome.js";

/** Sends the text a byte at a time, for ever, much faster than any limit. */
function drip(socket: Socket, text: string): void {
  let at = 0;
  const timer = setInterval(() => socket.write(text.charAt(at++ % text.length)), 5);
  socket.on("close", () => clearInterval(timer));
  onTestFinished(() => clearInterval(timer));
}

const IN_TIME = "was not fetched within 200 ms. Try again later";

test.each([
  ["says nothing", () => {}],
  ["sends its headers a byte at a time", (socket: Socket) => drip(socket, "HTTP/1.1 200 OK\r\nX-Header: ")],
  [
    "sends informational answers only",
    (socket: Socket) => {
      const timer = setInterval(() => socket.write("HTTP/1.1 103 Early Hints\r\n\r\n"), 5);
      onTestFinished(() => clearInterval(timer));
    },
  ],
])("a server that %s is left when the time for headers is over", async (_, answer) => {
  const site = await serveRaw(answer);
  expect(await failureOf(site.at("127.0.0.1"), { ...patient, headersMs: 200 })).toBe(
    `fetch/timeout: ${site.at("127.0.0.1")} ${IN_TIME}, or save the page and check the file.`,
  );
});

test("the time for headers is that of all redirects together", async () => {
  const site = await serve(({ url = "" }, answer) => {
    setTimeout(() => {
      if (url.length < 5) answer.writeHead(302, { Location: `${url}x` });
      answer.end();
    }, 120);
  });
  expect(await failureOf(site.at("127.0.0.1"), { ...patient, headersMs: 300 })).toMatch(
    /^fetch\/timeout: .* 300 ms/,
  );
  expect(site.connections()).toBeLessThan(5);
});

test("a name service that does not answer is not waited for", async () => {
  const lookup = () => new Promise<never>(() => {});
  expect(await failureOf("http://news.example/", { ...patient, lookup, headersMs: 200 })).toContain(IN_TIME);
});

test.each(["headersMs", "totalMs"])(
  "a connection that does not come about is not waited for (%s)",
  async (limit) => {
    const spy = vi.spyOn(Socket.prototype, "connect").mockImplementation(function (this: Socket) {
      Object.assign(this, { connecting: true });
      return this;
    });
    onTestFinished(() => spy.mockRestore());
    expect(await failureOf("http://127.0.0.1/", { ...patient, [limit]: 200 })).toContain(IN_TIME);
    expect(spy).toHaveBeenCalledOnce();
  },
);

test("the time for headers is over when they are there", async () => {
  const site = await serve((_, answer) => {
    answer.write("a");
    setTimeout(() => answer.end("b"), 400);
  });
  expect(await textOf(await openAddress(site.at("127.0.0.1"), { ...patient, headersMs: 200 }))).toBe("ab");
});

test.each([undefined, "gzip", "deflate", "br"])(
  "a body that pauses for too long is left (%s)",
  async (coding) => {
    const site = await serve((_, answer) => {
      if (coding) answer.setHeader("Content-Encoding", coding);
      answer.write(coding === "gzip" ? gzipSync("abc").subarray(0, 12) : "");
      answer.flushHeaders();
    });
    expect(await failureOf(site.at("127.0.0.1"), { ...patient, idleMs: 200 })).toMatch(
      /^fetch\/timeout: http\S+ broke off: nothing came for 200 ms\. Try again/,
    );
  },
);

test("a body may take long as long as something comes", async () => {
  const site = await serve(async (_, answer) => {
    for (let i = 0; i < 10; i++) {
      answer.write("x");
      await new Promise((done) => setTimeout(done, 100));
    }
    answer.end();
  });
  expect(
    await textOf(await openAddress(site.at("127.0.0.1"), { ...patient, idleMs: 500, totalMs: undefined })),
  ).toBe("xxxxxxxxxx");
});

test("who reads slowly is not taken for a server that does", async () => {
  const site = await serve((_, answer) => answer.end("x".repeat(300_000)));
  const { body } = await openAddress(site.at("127.0.0.1"), { ...patient, idleMs: 100 });
  let read = 0;
  for await (const piece of body) {
    read += piece.length;
    await new Promise((done) => setTimeout(done, read === piece.length ? 400 : 0));
  }
  expect(read).toBe(300_000);
});

test("a body that drips is left when the time for everything is over", async () => {
  const site = await serveRaw((socket) => {
    socket.write("HTTP/1.1 200 OK\r\n\r\n");
    drip(socket, "x");
  });
  expect(await failureOf(site.at("127.0.0.1"), { ...patient, totalMs: 200 })).toContain(IN_TIME);
});

test("so is one that is not read any more", async () => {
  const site = await serve((_, answer) => answer.write("x".repeat(1000)));
  const { body } = await openAddress(site.at("127.0.0.1"), { ...patient, totalMs: 200 });
  const reading = async (): Promise<void> => {
    for await (const _ of body) await new Promise((done) => setTimeout(done, 400));
  };
  await expect(reading()).rejects.toThrow(IN_TIME);
});

test("limits without end are none", async () => {
  const site = await serve((_, answer) => answer.end("content"));
  const none = Number.POSITIVE_INFINITY;
  const options = { ...patient, maxBytes: none, headersMs: none, idleMs: none, totalMs: none };
  expect(await textOf(await openAddress(site.at("127.0.0.1"), options))).toBe("content");
});

test("headers are read up to 64 KiB, and no longer", async () => {
  const long = await serve((_, answer) => answer.setHeader("X-Policy", "x".repeat(40_000)).end("content"));
  expect(await textOf(await openAddress(long.at("127.0.0.1"), patient))).toBe("content");
  const huge = await serve((_, answer) => answer.setHeader("X-Policy", "x".repeat(70_000)).end("content"));
  expect(await failureOf(huge.at("127.0.0.1"), patient)).toMatch(
    /^fetch\/too-large: The headers of http\S+ are longer than is read\. Save/,
  );
});

test.each([
  [
    "one header",
    "X-Header: xxxxxxxxxxxxxxxxxxxxxxxxx",
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
  ],
  ["many headers", "", "X-Header: x\r\n".repeat(100)],
])("headers that do not end are left at the limit: %s", async (_, before, piece) => {
  const site = await serveRaw((socket) => {
    socket.write(`HTTP/1.1 200 OK\r\n${before}`);
    const more = (): void => void (socket.destroyed || socket.write(piece, more));
    more();
  });
  expect(await failureOf(site.at("127.0.0.1"), patient)).toContain("fetch/too-large: The headers of");
});

test("trailers that do not end are left, too", async () => {
  const site = await serveRaw((socket) => {
    socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n");
    const more = (): void => void (socket.destroyed || socket.write("X-Trailer: x\r\n".repeat(100), more));
    more();
  });
  expect(await failureOf(site.at("127.0.0.1"), patient)).toMatch(/^fetch\//);
});
