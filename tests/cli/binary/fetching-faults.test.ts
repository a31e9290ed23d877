import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { serve, serveRaw } from "../fetching/loopback.js";
import { ALLOWED, answering, fetched } from "./fetched.js";
import { newsgraph } from "./run.js";
import { FAULTY, page, SOUND } from "./samples.js";

const TYPE = "schema.org/unknown-type";

describe("what goes wrong is said once, within its limit, and ends with 2", () => {
  const endless = (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { "Content-Type": "text/html" });
    const write = () => {
      while (response.write(" ".repeat(64 * 1024)));
      response.once("drain", write);
    };
    response.on("error", () => {});
    write();
  };

  /** The same data in ISO-8859-1, whatever the header says. */
  const latin = (type: string) =>
    answering(Buffer.from(type.startsWith("text") ? page(SOUND) : JSON.stringify(SOUND), "latin1"), {
      "Content-Type": type,
    });

  test.each<
    [what: string, answer: (request: IncomingMessage, response: ServerResponse) => void, code: string]
  >([
    ["404", (_, response) => response.writeHead(404).end(page(SOUND)), "fetch/status"],
    ["500", (_, response) => response.writeHead(500).end(page(SOUND)), "fetch/status"],
    ["nothing", (_, response) => response.writeHead(204).end(), "fetch/status"],
    ["an endless body", endless, "input/too-large"],
    [
      "a body that unpacks without end",
      answering(gzipSync(Buffer.alloc(100_000_000)), { "Content-Encoding": "gzip" }),
      "input/too-large",
    ],
    ["headers that do not come", () => {}, "fetch/timeout"],
    [
      "a body that does not come",
      (_, response) => {
        response.writeHead(200, { "Content-Type": "text/html" }).write("<!doctype html>");
      },
      "fetch/timeout",
    ],
    [
      "a body that ends too early",
      (_, response) => {
        response.writeHead(200, { "Content-Type": "text/html", "Content-Length": "100000" });
        response.write(page(SOUND), () => response.destroy());
      },
      "fetch/interrupted",
    ],
    [
      "a body that is not packed as it says",
      answering("<p>", { "Content-Encoding": "gzip" }),
      "fetch/encoding",
    ],
    ["a charset that the data is not in", latin("text/html; charset=utf-8"), "fetch/charset"],
    ["a charset that nobody knows", latin("text/html; charset=klingon"), "fetch/charset"],
    ["a charset of two bytes a letter", latin("text/html; charset=utf-16le"), "fetch/charset"],
    ["JSON in a charset that it is not in", latin("application/json; charset=utf-8"), "fetch/charset"],
    [
      "a body that is packed as nobody does",
      answering("<p>", { "Content-Encoding": "lzma" }),
      "fetch/encoding",
    ],
  ])("%s", async (_, answer, code) => {
    const site = await serve(answer);
    const limits = ["--max-size", "100k", "--timeout", "1"];
    const found = await fetched([site.at("127.0.0.1"), ...ALLOWED, ...limits]);
    expect(found.findings).toMatchObject([{ input: site.at("127.0.0.1"), code, severity: "error" }]);
    expect(found.findings[0]?.message).toMatch(/127\.0\.0\.1:\d+\/.*\. [A-Z].*\.$/);
    expect(found.stderr).not.toContain("    at ");
    expect(found.code).toBe(2);
    expect(site.connections()).toBe(1);
  });

  /** Something every so often, without an end or for so many milliseconds. */
  function dripping(type: string, piece: string, milliseconds = Number.POSITIVE_INFINITY) {
    return (_: IncomingMessage, response: ServerResponse) => {
      response.writeHead(200, { "Content-Type": type });
      const start = Date.now();
      const drip = setInterval(() => {
        response.write(piece);
        if (Date.now() - start > milliseconds) response.end();
      }, 300);
      response.on("close", () => clearInterval(drip));
    };
  }

  test("a page that comes drop by drop, without an end", async () => {
    const site = await serve(dripping("text/html", " "));
    const { code, findings } = await fetched([site.at("127.0.0.1"), ...ALLOWED, "--timeout", "1"]);
    expect(findings).toMatchObject([{ code: "fetch/timeout", severity: "error" }]);
    expect(findings[0]?.message).toContain("Give a longer --timeout");
    expect(code).toBe(2);
  });

  test("but a feed may take its time", async () => {
    const site = await serve(dripping("application/x-ndjson", `${JSON.stringify(FAULTY)}\n`, 5000));
    const { code, errors } = await fetched([site.at("127.0.0.1"), ...ALLOWED, "--timeout", "1"]);
    expect(new Set(errors.map((one) => one.code))).toEqual(new Set([TYPE]));
    expect(errors.length).toBeGreaterThan(5);
    expect(code).toBe(1);
  });

  test("an endless line of a feed", async () => {
    const site = await serve((request, response) => {
      response.setHeader("Content-Type", "application/x-ndjson");
      response.on("error", () => {});
      response.write(`${JSON.stringify(FAULTY)}\n`);
      const end = setTimeout(() => response.end(`\n${JSON.stringify(FAULTY)}\n`), 500);
      request.on("close", () => clearTimeout(end));
      response.write("x".repeat(500_000));
    });
    const { code, errors } = await fetched([site.at("127.0.0.1"), ...ALLOWED, "--max-size", "100k"]);
    expect(errors.map(({ line, code }) => `${line} ${code}`)).toEqual([
      `1 ${TYPE}`,
      "2 reading/too-large",
      `3 ${TYPE}`,
    ]);
    expect(code).toBe(1);
  });

  test("what is no HTTP, a port where nobody listens, a name that is none, no address", async () => {
    const raw = await serveRaw((socket) => socket.end("SSH-2.0-OpenSSH\r\n"));
    const rest = ["http://127.0.0.1:1/", "http://no.such.host.invalid/", "http://", "https://a:b@127.0.0.1/"];
    const { code, findings } = await fetched([raw.at("127.0.0.1"), ...rest, ...ALLOWED]);
    expect(findings.map((one) => one.code)).toEqual([
      "fetch/answer",
      "fetch/refused",
      "fetch/not-resolved",
      "fetch/address",
      "fetch/credentials",
    ]);
    expect(JSON.stringify(findings.map(({ message }) => message))).not.toContain("a:b@");
    expect(code).toBe(2);
  });

  test("and the rest is checked", async () => {
    const site = await serve((request, response) => {
      if (request.url === "/gone") response.writeHead(410).end();
      else answering(page(FAULTY))(request, response);
    });
    const { errors, code } = await fetched([
      site.at("127.0.0.1", "/gone"),
      site.at("127.0.0.1", "/here"),
      ...ALLOWED,
    ]);
    expect(errors.map((one) => one.code)).toEqual(["fetch/status", TYPE]);
    expect(code).toBe(2);
  });
});

test("of one host, one address is asked after the other, in their order", async () => {
  let open = 0;
  let most = 0;
  const asked: (string | undefined)[] = [];
  const site = await serve((request, response) => {
    open++;
    most = Math.max(most, open);
    asked.push(request.url);
    response.on("close", () => open--);
    setTimeout(() => answering(page(FAULTY))(request, response), 100);
  });
  const paths = ["/1", "/2", "/3", "/4"];
  for (const jobs of ["1", "2"]) {
    const addresses = paths.map((path) => site.at("127.0.0.1", path));
    const { errors } = await fetched([...addresses, ...ALLOWED, "--jobs", jobs]);
    expect(errors.map(({ input }) => input)).toEqual(addresses);
  }
  expect(asked).toEqual([...paths, ...paths]);
  expect(most).toBe(1);
});

test("Ctrl-C does not wait for an answer", async () => {
  const site = await serve(() => {});
  for (const command of ["check", "extract"]) {
    const { code, stdout, stderr } = await newsgraph(
      [command, site.at("127.0.0.1"), "--allow-private-network"],
      {
        onStart: async (child) => {
          const before = site.connections();
          while (site.connections() === before) await new Promise((done) => setTimeout(done, 20));
          child.kill("SIGINT");
        },
      },
    );
    expect(stdout + stderr).toContain("Broken off");
    expect(code).toBe(130);
  }
});
