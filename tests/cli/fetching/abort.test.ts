import { getEventListeners } from "node:events";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { openAddress } from "../../../src/cli/fetching/open-address.js";
import { serve, serveRaw } from "./loopback.js";
import { patient, textOf } from "./outcome.js";

/** What a promise is rejected with. */
function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.fail("it was not rejected"),
    (error: unknown) => error,
  );
}

describe.each([[new Error("stopped")], ["stopped"], [0], [null], [undefined]])("aborted with %j", (given) => {
  const start = () => {
    const controller = new AbortController();
    const abort = (): void => controller.abort(given);
    const thrown = async (promise: Promise<unknown>): Promise<void> => {
      const reason = await rejection(promise);
      expect(reason).toBe(controller.signal.reason);
      expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    };
    return { options: { ...patient, signal: controller.signal }, abort, thrown };
  };

  test("before the start, that is thrown, and nothing asked", async () => {
    const { options, abort, thrown } = start();
    const site = await serve((_, answer) => answer.end());
    abort();
    await thrown(openAddress(site.at("127.0.0.1"), options));
    expect(site.connections()).toBe(0);
  });

  test("while a name is asked for", async () => {
    const { options, abort, thrown } = start();
    const lookup = (): Promise<never> => {
      setImmediate(abort);
      return new Promise(() => {});
    };
    await thrown(openAddress("http://news.example/", { ...options, lookup }));
  });

  test("in the same moment as a name is asked for", async () => {
    const { options, abort, thrown } = start();
    const lookup = (): Promise<never> => {
      abort();
      return new Promise(() => {});
    };
    await thrown(openAddress("http://news.example/", { ...options, lookup }));
  });

  test("when a name was asked for, and before anything is connected", async () => {
    const { options, abort, thrown } = start();
    const site = await serve((_, answer) => answer.end());
    const lookup = async () => {
      abort();
      return [{ address: "127.0.0.1", family: 4 }];
    };
    await thrown(openAddress(site.at("news.example"), { ...options, lookup }));
    expect(site.connections()).toBe(0);
  });

  test("at any moment between a name and the connection to it", async () => {
    const site = await serveRaw(() => {});
    for (let turns = 0; turns < 12; turns++) {
      const { options, abort, thrown } = start();
      const later = async (): Promise<void> => {
        for (let turn = 0; turn < turns; turn++) await undefined;
        abort();
      };
      const lookup = async () => {
        void later();
        return [{ address: "127.0.0.1", family: 4 }];
      };
      await thrown(openAddress(site.at("news.example"), { ...options, lookup }));
    }
  });

  test("while headers are waited for", async () => {
    const { options, abort, thrown } = start();
    const site = await serveRaw(abort);
    await thrown(openAddress(site.at("127.0.0.1"), options));
  });

  test("between a redirect and what it leads to", async () => {
    const { options, abort, thrown } = start();
    const site = await serve(({ url }, answer) => {
      if (url === "/b") abort();
      else answer.writeHead(302, { Location: "/b" }).end();
    });
    await thrown(openAddress(site.at("127.0.0.1"), options));
  });

  test.each([undefined, "gzip"])("while more of a body is waited for (%s)", async (coding) => {
    const { options, abort, thrown } = start();
    const site = await serve((_, answer) => {
      if (coding) answer.setHeader("Content-Encoding", coding);
      answer.write(coding ? gzipSync("x".repeat(100)).subarray(0, 12) : "x");
      setTimeout(abort, 50);
    });
    await thrown(openAddress(site.at("127.0.0.1"), options).then(textOf));
  });

  test.each([undefined, "gzip"])("between two pieces of a body that is all there (%s)", async (coding) => {
    const { options, abort, thrown } = start();
    const site = await serve((_, answer) => {
      if (coding) answer.setHeader("Content-Encoding", coding);
      const text = "x".repeat(200_000);
      answer.end(coding ? gzipSync(text) : text);
    });
    const { body } = await openAddress(site.at("127.0.0.1"), options);
    let pieces = 0;
    const reading = async (): Promise<void> => {
      for await (const _ of body) {
        pieces += 1;
        abort();
      }
    };
    await thrown(reading());
    expect(pieces).toBe(1);
  });

  test.each([undefined, "gzip"])("with the last piece of a body in hand (%s)", async (coding) => {
    const { options, abort, thrown } = start();
    const site = await serve((_, answer) => {
      if (coding) answer.setHeader("Content-Encoding", coding);
      answer.end(coding ? gzipSync("content") : "content");
    });
    const { body } = await openAddress(site.at("127.0.0.1"), options);
    const reading = async (): Promise<void> => {
      for await (const _ of body) {
        // Long enough for the end to be known.
        await new Promise((done) => setTimeout(done, 50));
        abort();
      }
    };
    await thrown(reading());
  });

  test("before the body is read", async () => {
    const { options, abort, thrown } = start();
    const site = await serve((_, answer) => answer.end("content"));
    const fetched = await openAddress(site.at("127.0.0.1"), options);
    abort();
    await thrown(textOf(fetched));
  });
});

test("a signal is let go of, however a fetch ends", async () => {
  const { signal } = new AbortController();
  const site = await serve(({ url }, answer) => {
    if (url === "/404") answer.statusCode = 404;
    answer.end("x".repeat(200_000));
  });
  const open = (path: string) => openAddress(site.at("127.0.0.1", path), { ...patient, signal });
  await textOf(await open("/"));
  expect(getEventListeners(signal, "abort")).toEqual([]);
  for await (const _ of (await open("/")).body) break;
  expect(getEventListeners(signal, "abort")).toEqual([]);
  await expect(open("/404")).rejects.toThrow("404");
  expect(getEventListeners(signal, "abort")).toEqual([]);
  const unread = await open("/");
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  unread.close();
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("closing ends the wait of whoever reads", async () => {
  const site = await serve((_, answer) => answer.write("x"));
  const fetched = await openAddress(site.at("127.0.0.1"), patient);
  const reading = rejection(textOf(fetched));
  setTimeout(() => fetched.close(), 50);
  expect(await reading).toMatchObject({ issue: { code: "fetch/interrupted" } });
});
