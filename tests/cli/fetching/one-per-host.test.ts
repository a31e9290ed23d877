import fc from "fast-check";
import { expect, test } from "vitest";
import { onePerHost } from "../../../src/cli/fetching/one-per-host.js";

/** Addresses of a host, that all have to share its turn. */
const HOSTS: { readonly [host: string]: readonly string[] } = {
  a: ["https://a.example/1", "http://a.example:8080/2", "https://A.example./3", "https://x:y@a.example/?4"],
  b: ["https://b.example/1", "https://B.EXAMPLE/2"],
  "www.a": ["https://www.a.example/"],
  loopback: ["http://127.0.0.1/", "http://0x7f.1/"],
  none: ["no address"],
};

const job = fc.constantFrom(...Object.keys(HOSTS)).chain((host) =>
  fc.record({
    host: fc.constant(host),
    address: fc.constantFrom(...(HOSTS[host] ?? [])),
    fails: fc.constantFrom("no", "no", "rejects", "throws"),
  }),
);

test("one task to a host at a time, in order, each with its own outcome", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(job, { maxLength: 20 }), fc.scheduler(), async (jobs, scheduler) => {
      const queue = onePerHost();
      const running = new Map<string, number>();
      const begun: number[] = [];
      const outcomes = jobs.map(({ host, address, fails }, index) =>
        queue(address, () => {
          begun.push(index);
          if (fails === "throws") throw new Error(`thrown ${index}`);
          running.set(host, (running.get(host) ?? 0) + 1);
          expect(running.get(host)).toBe(1);
          return scheduler.schedule(Promise.resolve(), `${index}`).then(() => {
            running.set(host, (running.get(host) ?? 0) - 1);
            if (fails === "rejects") throw new Error(`rejected ${index}`);
            return index;
          });
        }),
      );
      const settled = Promise.allSettled(outcomes);
      await scheduler.waitFor(settled);
      expect(await settled).toEqual(
        jobs.map(({ fails }, index) =>
          fails === "no"
            ? { status: "fulfilled", value: index }
            : {
                status: "rejected",
                reason: new Error(`${fails === "throws" ? "thrown" : "rejected"} ${index}`),
              },
        ),
      );
      for (const host of Object.keys(HOSTS)) {
        const ofHost = begun.filter((index) => jobs[index]?.host === host);
        expect(ofHost).toEqual([...ofHost].sort((a, b) => a - b));
      }
      expect(begun).toHaveLength(jobs.length);
    }),
  );
});

test("different hosts run side by side", async () => {
  const queue = onePerHost();
  let release = (): void => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  const slow = queue("https://a.example/", () => held);
  const behind = queue("https://a.example/next", async () => "behind");
  expect(await queue("https://b.example/", async () => "beside")).toBe("beside");
  let isOver = false;
  void behind.then(() => {
    isOver = true;
  });
  await new Promise(setImmediate);
  expect(isOver).toBe(false);
  release();
  await slow;
  expect(await behind).toBe("behind");
});

test("a host whose tasks are over is free again", async () => {
  const queue = onePerHost();
  await expect(queue("https://a.example/", () => Promise.reject(new Error("failed")))).rejects.toThrow(
    "failed",
  );
  await new Promise(setImmediate);
  expect(await queue("https://a.example/", async () => 1)).toBe(1);
});

test("who comes while the second of a host runs is the third", async () => {
  const queue = onePerHost();
  const begun: number[] = [];
  let release = (): void => {};
  const first = queue("https://a.example/", async () => void begun.push(1));
  const second = queue("https://a.example/", () => {
    begun.push(2);
    return new Promise<void>((done) => {
      release = done;
    });
  });
  await first;
  await new Promise(setImmediate);
  const third = queue("https://a.example/", async () => void begun.push(3));
  await new Promise(setImmediate);
  expect(begun).toEqual([1, 2]);
  release();
  await Promise.all([second, third]);
  expect(begun).toEqual([1, 2, 3]);
});
