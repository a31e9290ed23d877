import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Progressed, ProgressLine } from "../../../src/cli/bulk/progress.js";

/** A terminal whose clock stands where the test puts it. */
class Terminal {
  isTerminal = true;
  columns = 200;
  now = 0;
  readonly written: string[] = [];

  write(text: string): void {
    this.written.push(text);
  }

  ticks(): number {
    return this.now;
  }

  /** What one sees at the end. */
  get seen(): string {
    return screen(this.written, this.columns);
  }
}

/** The line as a terminal shows it; a line that is too long for it is an error. */
function screen(written: readonly string[], columns: number): string {
  let [line, at] = ["", 0];
  for (const [, control, text = ""] of written
    .join("")
    .replaceAll("\u001b[K", "⌫")
    .matchAll(/([\r⌫])|([^\r⌫]+)/g)) {
    if (control === "\r") at = 0;
    else if (control) line = line.slice(0, at);
    else {
      line = line.slice(0, at) + text + line.slice(at + text.length);
      at += text.length;
      if (at >= columns) throw new Error(`The line has ${at} characters of ${columns}.`);
    }
  }
  return line;
}

const GB = 1e9;

function feed(documents: number, bytes: number, more: Partial<Progressed> = {}): Progressed {
  return { documents, bytes, totalBytes: 2.1 * GB, errors: 0, ...more };
}

function lines(): {
  terminal: Terminal;
  line: ProgressLine;
  at(now: number, progressed: Progressed): string;
} {
  const terminal = new Terminal();
  const line = new ProgressLine(terminal);
  const at = (now: number, progressed: Progressed) => {
    terminal.now = now;
    line.update(progressed);
    return terminal.seen;
  };
  return { terminal, line, at };
}

describe("the line", () => {
  test("says how far it is, how fast, how long, and what was found", () => {
    const { at } = lines();
    at(0, feed(0, 0));
    expect(at(2000, feed(48_620, 0.2 * GB))).toBe(
      "48,620 documents · 0.2 of 2.1 GB (9 %) · 24,310/s · 19 s left",
    );
    expect(at(4000, feed(97_240, 1.22 * GB, { errors: 37 }))).toBe(
      "97,240 documents · 1.2 of 2.1 GB (58 %) · 24,310/s · 3 s left · 37 errors",
    );
  });

  test("goes by the last few seconds", () => {
    const { at } = lines();
    for (let second = 0; second <= 60; second++) at(second * 1000, feed(second * 1000, second * 1e6));
    expect(at(61_000, feed(61_000, 61e6))).toContain(" · 1,000/s · ");
    let seen = "";
    for (let second = 1; second <= 6; second++) {
      seen = at(61_000 + second * 1000, feed(61_000 + second * 10, 61e6 + second * 1e4));
    }
    expect(seen).toContain(" · 10/s · ");
  });

  test("goes by what is true between two of its samples, too", () => {
    const { at } = lines();
    let seen = "";
    for (let ms = 0; ms <= 20_000; ms += 7) seen = at(ms, feed(ms * 3, ms * 1000));
    expect(seen).toContain(" · 3,000/s · ");
  });

  test("does not know the rest where it does not know the whole, nor a speed in the first second", () => {
    const { at } = lines();
    at(0, feed(0, 0, { totalBytes: undefined }));
    expect(at(900, feed(1, 999, { totalBytes: undefined }))).toBe("1 document · 999 bytes");
    expect(at(1000, feed(1000, 2_340_000, { totalBytes: undefined, errors: 1 }))).toBe(
      "1,000 documents · 2.3 MB · 1,000/s · 1 error",
    );
    expect(at(1100, feed(1100, 0, { totalBytes: 0 }))).toBe("1,100 documents · 0 bytes · 1,000/s");
  });

  test("says long times in minutes and hours, and more than all as all", () => {
    const { at } = lines();
    at(0, feed(0, 0));
    expect(at(1000, feed(10, 1e7))).toContain(" · 4 min left");
    expect(at(2000, feed(20, 2e5))).toContain(" · 5 h 50 min left");
    expect(at(3000, feed(30, 3 * GB))).toMatch(/3\.0 of 2\.1 GB \(100 %\) · 10\/s · 0 s left$/);
    expect(at(4000, feed(30, 2.0999 * GB))).toContain("(99 %)");
  });

  test("does not come for what is done at once, and changes ten times a second at most", () => {
    const { terminal, at } = lines();
    for (let ms = 0; ms < 500; ms += 10) at(ms, feed(ms, ms));
    expect(terminal.written).toEqual([]);
    for (let ms = 500; ms < 1500; ms += 10) at(ms, feed(ms, ms));
    expect(terminal.written.length).toBe(10);
  });

  test("leaves nothing of a longer one before it", () => {
    const { at } = lines();
    at(500, feed(1_000_000, 1, { errors: 1_000_000 }));
    expect(at(600, feed(1, 1))).toBe("1 document · 0.0 of 2.1 GB (0 %)");
  });

  test("fits any width, and gives up what says least first", () => {
    const { terminal, at } = lines();
    at(0, feed(0, 0));
    at(1500, feed(48_620, 0.2 * GB));
    const full = feed(97_240, 1.22 * GB, { errors: 37 });
    const seen = new Map<number, string>();
    for (let columns = 90; columns >= 1; columns--) {
      terminal.columns = columns;
      terminal.written.length = 0;
      seen.set(columns, at(2000 + (90 - columns) * 100, full));
    }
    const forms = new Set([...seen.values()].map((text) => text.replace(/[\d,.]+/g, "#")));
    expect([...forms].slice(0, 5)).toEqual([
      "# documents · # of # GB (# %) · #/s · # s left · # errors",
      "# documents · # of # GB (# %) · # s left · # errors",
      "# documents · # of # GB (# %) · # errors",
      "# documents · # of # GB (# %)",
      "# documents",
    ]);
    expect(seen.get(1)).toBe("");
  });

  test("never fills the terminal's last column", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 120 }),
        fc.array(fc.tuple(fc.nat({ max: 3000 }), fc.maxSafeNat(), fc.maxSafeNat(), fc.nat()), {
          maxLength: 10,
        }),
        fc.option(fc.maxSafeNat(), { nil: undefined }),
        (columns, steps, totalBytes) => {
          const { terminal, at } = lines();
          terminal.columns = columns;
          for (const [ms, documents, bytes, errors] of steps) {
            const seen = at(terminal.now + ms, { documents, bytes, totalBytes, errors });
            expect(seen.length).toBeLessThan(Math.max(columns, 1));
            expect(seen).not.toMatch(/NaN|Infinity|undefined/);
          }
        },
      ),
    );
  });
});

test("it goes away before other output, once, and comes back", () => {
  const { terminal, line, at } = lines();
  line.clear();
  expect(terminal.written).toEqual([]);
  at(500, feed(1, 1));
  line.clear();
  line.clear();
  expect(terminal.written.length).toBe(2);
  expect(terminal.seen).toBe("");
  terminal.write("other\n");
  expect(at(550, feed(2, 2))).toBe("other\n");
  terminal.written.length = 0;
  expect(at(600, feed(2, 2))).toContain("2 documents");
});

test("where nobody looks on, nothing is written", () => {
  const { terminal, line, at } = lines();
  terminal.isTerminal = false;
  for (let ms = 0; ms < 5000; ms += 100) at(ms, feed(ms, ms));
  line.clear();
  expect(terminal.written).toEqual([]);
});
