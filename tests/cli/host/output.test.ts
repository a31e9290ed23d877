import { Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { UsageError } from "../../../src/cli/arguments/usage-error.js";
import { outputTo } from "../../../src/cli/host/output.js";

/** A stream that fails in this way, or takes everything. */
function stream(code?: string): { to: Writable; taken: string[] } {
  const taken: string[] = [];
  const to = new Writable({
    write(chunk, _, done) {
      if (code !== undefined) return done(Object.assign(new Error(`${code}: oh`), { code }));
      taken.push(String(chunk));
      done();
    },
  });
  return { to, taken };
}

test("what is written arrives, and nothing where there is nothing to write", async () => {
  const { to, taken } = stream();
  const output = outputTo(to, {}, { name: "It" });
  await output.write("a");
  await output.write("");
  await output.write(Buffer.from("b"));
  expect(taken).toEqual(["a", "b"]);
});

test("a reader that has gone is told once, and what is written then is dropped", async () => {
  for (const code of ["EPIPE", "ERR_STREAM_DESTROYED"]) {
    let closed = 0;
    const output = outputTo(stream(code).to, {}, { name: "It", onClosed: () => closed++ });
    await output.write("a");
    await new Promise(setImmediate);
    await output.write("b");
    expect(closed).toBe(1);
  }
});

test("a full disk is an error that says so, but where there is nobody to say it to", async () => {
  let closed = 0;
  const output = outputTo(stream("ENOSPC").to, {}, { name: "It", onClosed: () => closed++ });
  await expect(output.write("a")).rejects.toThrow(new UsageError("It cannot be written: ENOSPC: oh."));
  await outputTo(stream("ENOSPC").to, {}, {}).write("a");
  expect(closed).toBe(0);
});

describe("colours", () => {
  const coloured = Object.assign(stream().to, { isTTY: true, columns: 0, hasColors: () => true });

  test.each<[environment: { readonly [name: string]: string }, terminal: boolean, plain: boolean]>([
    [{}, true, false],
    [{ NO_COLOR: "1" }, false, false],
    [{ NO_COLOR: "" }, true, false],
    [{ FORCE_COLOR: "1" }, true, true],
    [{ FORCE_COLOR: "" }, true, true],
    [{ FORCE_COLOR: "0" }, false, false],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false, false],
  ])("%j", (environment, terminal, plain) => {
    expect(outputTo(coloured, environment, {}).hasColour).toBe(terminal);
    expect(outputTo(stream().to, environment, {}).hasColour).toBe(plain);
  });

  test("a terminal that does not know its width has eighty columns", () => {
    expect(outputTo(coloured, {}, {})).toMatchObject({ isTerminal: true, columns: 80 });
    expect(outputTo(stream().to, {}, {})).toMatchObject({ isTerminal: false, columns: 80 });
  });
});
