import { randomBytes } from "node:crypto";
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openAddress } from "../../../src/cli/fetching/open-address.js";
import { type Site, serve, serveRaw } from "./loopback.js";
import { failureOf, patient, textOf } from "./outcome.js";

const TEXT = "Une visite à l’usine. ".repeat(5000);

const PACKINGS: readonly (readonly [coding: string, pack: (text: string | Buffer) => Buffer])[] = [
  ["gzip", gzipSync],
  ["x-gzip", gzipSync],
  ["GZip", gzipSync],
  ["identity, gzip", gzipSync],
  ["deflate", deflateSync],
  ["deflate", deflateRawSync],
  ["br", brotliCompressSync],
  ["identity", (text) => Buffer.from(text)],
];

function content(bytes: Uint8Array | string, coding?: string): Promise<Site> {
  return serve((_, answer) => {
    if (coding !== undefined) answer.setHeader("Content-Encoding", coding);
    answer.end(bytes);
  });
}

describe.each(PACKINGS)("content packed as %s", (coding, pack) => {
  test("is unpacked", async () => {
    const site = await content(pack(TEXT), coding);
    expect(await textOf(await openAddress(site.at("127.0.0.1"), patient))).toBe(TEXT);
  });

  test("is unpacked, however it is cut into pieces", async () => {
    const packed = pack("L’usine");
    const site = await serve(async (_, answer) => {
      answer.setHeader("Content-Encoding", coding);
      for (const byte of packed) {
        answer.write(Uint8Array.of(byte));
        await new Promise(setImmediate);
      }
      answer.end();
    });
    expect(await textOf(await openAddress(site.at("127.0.0.1"), patient))).toBe("L’usine");
  });

  test("may be empty, packed or not at all", async () => {
    for (const bytes of [pack(""), Buffer.alloc(0)]) {
      const site = await content(bytes, coding);
      expect(await textOf(await openAddress(site.at("127.0.0.1"), patient))).toBe("");
    }
  });

  test("may be as long as the limit, and no byte longer", async () => {
    const site = await content(pack(TEXT), coding);
    const maxBytes = Buffer.byteLength(TEXT);
    expect(await textOf(await openAddress(site.at("127.0.0.1"), { ...patient, maxBytes }))).toBe(TEXT);
    expect(await failureOf(site.at("127.0.0.1"), { ...patient, maxBytes: maxBytes - 1 })).toMatch(
      /^fetch\/too-large: The content of http\S+ is longer than the 12\d\.\d KiB that are read\. Save it/,
    );
  });

  test("that breaks off is seen to, wherever it does", async () => {
    const packed = pack(TEXT);
    for (const length of [0, 1, 2, packed.length >> 1, packed.length - 1]) {
      const site = await serveRaw((socket) => {
        socket.write(
          `HTTP/1.1 200 OK\r\nContent-Encoding: ${coding}\r\nContent-Length: ${packed.length}\r\n\r\n`,
        );
        socket.end(packed.subarray(0, length));
      });
      expect(await failureOf(site.at("127.0.0.1"), patient)).toMatch(
        /^fetch\/interrupted: .* broke off before/,
      );
    }
  });
});

describe.each(PACKINGS.filter(([coding]) => coding !== "identity"))(
  "damaged content, packed as %s",
  (coding, pack) => {
    test("is called so, and never taken for the end", async () => {
      const packed = pack(randomBytes(50_000).toString("hex"));
      for (const bytes of [packed.subarray(0, -1), packed.subarray(0, 1000), Buffer.from(`xx${TEXT}`)]) {
        const site = await content(bytes, coding);
        expect(await failureOf(site.at("127.0.0.1"), patient)).toMatch(
          /^fetch\/encoding: The content of http\S+ is damaged: it says that it is packed as (?:gzip|deflate|br)/,
        );
      }
    });

    test("gives an error of ours or the content, whatever the bytes", async () => {
      const packed = pack(TEXT);
      let bytes = packed;
      const site = await serve((_, answer) => {
        answer.setHeader("Content-Encoding", coding);
        answer.end(bytes);
      });
      await fc.assert(
        fc.asyncProperty(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
          bytes = Buffer.from(packed);
          bytes[at] = (bytes[at] ?? 0) ^ change;
          const outcome = await openAddress(site.at("127.0.0.1"), patient)
            .then(textOf)
            .then(
              () => "content",
              (error: { issue?: { code?: string } }) => error.issue?.code,
            );
          expect(["content", "fetch/encoding", "fetch/too-large"]).toContain(outcome);
        }),
        { numRuns: 60 },
      );
    });
  },
);

test("gzip in several members is all unpacked, and what stands behind it is left", async () => {
  const members = Buffer.concat([gzipSync("a"), gzipSync("b"), Buffer.alloc(512)]);
  const site = await content(members, "gzip");
  expect(await textOf(await openAddress(site.at("127.0.0.1"), patient))).toBe("ab");
});

test.each(["zstd", "compress", "utf-8", "gzip, gzip", "br, gzip", "aws-chunked", "__proto__", "constructor"])(
  "the Content-Encoding %j is refused without reading any of it",
  async (coding) => {
    const site = await content(gzipSync(TEXT), coding);
    await expect(openAddress(site.at("127.0.0.1"), patient)).rejects.toThrow(
      "is sent with the Content-Encoding",
    );
    expect(await failureOf(site.at("127.0.0.1"), patient)).toContain("fetch/encoding");
  },
);

describe("a body that would not end", () => {
  /** Sends the pieces for ever, as fast as they are taken, and counts the bytes. */
  async function endless(piece: Buffer, headers: { [name: string]: string } = {}, before = Buffer.alloc(0)) {
    const sent = { bytes: 0 };
    const site = await serve((_, answer) => {
      answer.writeHead(200, headers);
      answer.write(before);
      const more = (): void => {
        if (answer.destroyed) return;
        sent.bytes += piece.length;
        answer.write(piece, more);
      };
      more();
    });
    return { site, sent };
  }

  test("is left at the limit", async () => {
    const { site } = await endless(Buffer.alloc(65_536));
    expect(await failureOf(site.at("127.0.0.1"), { ...patient, maxBytes: 300_000 })).toContain(
      "fetch/too-large",
    );
  });

  test("is left before its first byte where its length is told", async () => {
    const { site } = await endless(Buffer.alloc(65_536), { "Content-Length": "1000001" });
    await expect(openAddress(site.at("127.0.0.1"), patient)).rejects.toThrow("longer than the 976.6 KiB");
  });

  test("that is a bomb is left at the limit of what comes out of it", async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    expect(bomb.length).toBeLessThan(50_000);
    const site = await content(bomb, "gzip");
    let read = 0;
    const reading = async (): Promise<void> => {
      const { body } = await openAddress(site.at("127.0.0.1"), patient);
      for await (const piece of body) read += piece.length;
    };
    await expect(reading()).rejects.toThrow("longer than the 976.6 KiB");
    expect(read).toBeLessThanOrEqual(1_000_000);
  });

  test("that is a bomb in Brotli is left, too", async () => {
    const site = await content(
      brotliCompressSync(Buffer.alloc(20_000_000), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
      "br",
    );
    expect(await failureOf(site.at("127.0.0.1"), patient)).toContain("fetch/too-large");
  });

  test("and that nothing ever comes out of is left at the limit of what goes in", async () => {
    const emptyBlock = Buffer.from([0x00, 0x00, 0x00, 0xff, 0xff]);
    const blocks = Buffer.concat(Array<Buffer>(10_000).fill(emptyBlock));
    const { site } = await endless(blocks, { "Content-Encoding": "deflate" }, Buffer.from([0x78, 0x9c]));
    expect(await failureOf(site.at("127.0.0.1"), patient)).toContain("fetch/too-large");
  });

  test("is not waited for behind the end of what is packed", async () => {
    const { site } = await endless(Buffer.alloc(65_536), { "Content-Encoding": "gzip" }, gzipSync(TEXT));
    expect(await textOf(await openAddress(site.at("127.0.0.1"), patient))).toBe(TEXT);
  });

  test("is not taken faster than it is read", async () => {
    const { site, sent } = await endless(Buffer.alloc(65_536));
    const { body } = await openAddress(site.at("127.0.0.1"), {
      ...patient,
      maxBytes: Number.POSITIVE_INFINITY,
    });
    let read = 0;
    for await (const piece of body) {
      read += piece.length;
      if (read > 1_000_000) break;
      await new Promise(setImmediate);
    }
    const atBreak = sent.bytes;
    expect(atBreak - read).toBeLessThan(20_000_000);
  });
});

test.each([
  [
    "a chunk that is none",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nxyz\r\n",
    "fetch/",
  ],
  ["no last chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n", "fetch/interrupted"],
])("a body with %s is not taken for whole", async (_, text, code) => {
  const site = await serveRaw((socket) => socket.end(text));
  expect(await failureOf(site.at("127.0.0.1"), patient)).toContain(code);
});

test.each([
  ["behind its length", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcdef"],
  ["behind its last chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\ndef"],
  ["another answer", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcHTTP/1.1 404 Not Found\r\n\r\n"],
  ["nothing, and no length either", "HTTP/1.0 200 OK\r\n\r\nabc"],
])("what follows a body is left: %s", async (_, text) => {
  const site = await serveRaw((socket) => socket.end(text));
  expect(await textOf(await openAddress(site.at("127.0.0.1"), patient))).toBe("abc");
});

test("a body can be read once, and stopped at any place", async () => {
  const site = await content(gzipSync(randomBytes(200_000)), "gzip");
  const { body } = await openAddress(site.at("127.0.0.1"), patient);
  for await (const _ of body) break;
  const rest = [];
  for await (const piece of body) rest.push(piece);
  expect(rest).toEqual([]);
});
