import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BOX_WIDTH } from "../../../../../src/cli/formats/html/picture/box.js";
import { type Drawing, drawing } from "../../../../../src/cli/formats/html/picture/drawing.js";
import { LABEL_SIZE } from "../../../../../src/cli/formats/html/picture/link-label.js";
import { MOST_DRAWN } from "../../../../../src/cli/formats/html/picture/links-between.js";
import { textWidth } from "../../../../../src/cli/formats/html/picture/text-width.js";
import type { EntityPicture, PicturedThing } from "../../../../../src/cli/report/entity-picture.js";

function thing(more: Partial<PicturedThing> = {}): PicturedThing {
  return { type: "Person", kind: "person", name: "Amina Idrissi", isMain: false, ...more };
}

function picture(
  count: number,
  links: readonly (readonly [from: number, to: number, property?: string])[],
): EntityPicture {
  return {
    things: Array.from({ length: count }, (_, at) => thing({ isMain: at === 0, name: `Thing ${at}` })),
    links: links.map(([from, to, property = "about"]) => ({ from, to, property })),
    left: 0,
  };
}

interface Area {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where boxes and labels are. */
function areas({ boxes, lines }: Drawing): readonly Area[] {
  return [
    ...boxes.map(({ thing: own, x, y, height }) => ({
      what: `box ${own}`,
      left: x,
      right: x + BOX_WIDTH,
      top: y,
      bottom: y + height,
    })),
    ...lines.map(({ label }) => ({
      what: `label ${label.text}`,
      left: label.x - textWidth(label.text, LABEL_SIZE),
      right: label.x,
      top: label.y - LABEL_SIZE,
      bottom: label.y + 3,
    })),
  ];
}

function overlaps(all: readonly Area[]): readonly string[] {
  return all.flatMap((a, at) =>
    all
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.what} and ${b.what}`),
  );
}

/** Points that a path goes through, and those that pull it: a curve lies between them. */
function points(path: string): readonly (readonly [x: number, y: number])[] {
  const all: (readonly [number, number])[] = [];
  for (const [, command = "", numbers = ""] of path.matchAll(/([MCH])([^MCH]*)/g)) {
    const values = numbers.split(/[ ,]/).filter(Boolean).map(Number);
    const [x = Number.NaN, y = Number.NaN] = all.at(-1) ?? [];
    const [end = Number.NaN] = values;
    if (command === "H") {
      for (let step = 1; step <= 20; step++) all.push([x + (step / 20) * (end - x), y]);
    } else
      for (let at = 0; at < values.length; at += 2)
        all.push([values[at] ?? Number.NaN, values[at + 1] ?? Number.NaN]);
  }
  return all;
}

const anyPicture: fc.Arbitrary<EntityPicture> = fc.integer({ min: 1, max: 60 }).chain((count) =>
  fc.record({
    things: fc.array(
      fc.record({
        type: fc.constantFrom("", "NewsArticle", "Organization, InternationalOrganisationOfEverything"),
        kind: fc.constantFrom("work" as const, "other" as const),
        name: fc.option(
          fc.oneof(
            fc.string({ unit: "binary", maxLength: 200 }),
            fc.constantFrom(
              "زيارة رسمية إلى العاصمة أنقرة لمدة ثلاثة أيام",
              "国家安全总局局长访问安卡拉".repeat(5),
              "W".repeat(200),
            ),
          ),
          { nil: undefined },
        ),
        isMain: fc.boolean(),
      }),
      { minLength: count, maxLength: count },
    ),
    links: fc.array(
      fc.record({
        from: fc.nat(count - 1),
        to: fc.nat(count - 1),
        property: fc.constantFrom(
          "about",
          "author",
          "mainEntityOfPage",
          "aPropertyWithANameThatHasNoEnd".repeat(3),
        ),
      }),
      { maxLength: 150 },
    ),
    left: fc.constant(0),
  }),
);

describe("any picture", () => {
  test("shows every thing once, and nothing of it overlaps or lies outside", () => {
    fc.assert(
      fc.property(anyPicture, (given) => {
        const drawn = drawing(given);
        expect(drawn.boxes.map(({ thing: own }) => own).sort((a, b) => a - b)).toEqual(
          given.things.map((_, at) => at),
        );
        const all = areas(drawn);
        expect(overlaps(all)).toEqual([]);
        for (const { left, top, right, bottom } of all) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(drawn.width);
          expect(bottom).toBeLessThanOrEqual(drawn.height);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("draws each link from its thing to the other, by lines that cross no box", () => {
    fc.assert(
      fc.property(anyPicture, (given) => {
        const drawn = drawing(given);
        const pairs = new Set(given.links.map(({ from, to }) => `${from} ${to}`));
        expect(drawn.lines.length).toBe(Math.min(pairs.size, MOST_DRAWN));
        expect(drawn.leftLinks).toBe(pairs.size - drawn.lines.length);
        expect(new Set(drawn.lines.map(({ from, to }) => `${from} ${to}`)).size).toBe(drawn.lines.length);
        const boxOf = new Map(drawn.boxes.map((box) => [box.thing, box]));
        for (const { from, to, path, tip } of drawn.lines) {
          const [start, end] = [boxOf.get(from), boxOf.get(to)];
          const reached = tip.pointsLeft ? (end?.x ?? 0) + BOX_WIDTH : end?.x;
          expect(tip.x).toBeCloseTo(reached ?? Number.NaN);
          expect(tip.y).toBeGreaterThan(end?.y ?? Number.NaN);
          expect(tip.y).toBeLessThan((end?.y ?? 0) + (end?.height ?? 0));
          const way = points(path);
          expect(way.flat().every(Number.isFinite)).toBe(true);
          if (from !== to) {
            const [begin, last] = tip.pointsLeft ? [way.at(-1), way[0]] : [way[0], way.at(-1)];
            const leaves = tip.pointsLeft ? (start?.x ?? 0) : (start?.x ?? 0) + BOX_WIDTH;
            expect(begin?.[0]).toBeCloseTo(leaves, 0);
            expect(Math.abs((last?.[0] ?? 0) - tip.x)).toBeLessThan(10);
          }
          const through = drawn.boxes.filter(({ x, y, height }) =>
            way.some(([px, py]) => px > x + 1 && px < x + BOX_WIDTH - 1 && py > y + 1 && py < y + height - 1),
          );
          expect(through).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("the columns", () => {
  const placeOf = (drawn: Drawing, own: number) =>
    drawn.boxes.find((box) => box.thing === own)?.x ?? Number.NaN;

  test("follow the links from the left to the right", () => {
    const drawn = drawing(
      picture(4, [
        [0, 1],
        [1, 2],
        [0, 2],
        [2, 3],
      ]),
    );
    const places = [0, 1, 2, 3].map((own) => placeOf(drawn, own));
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(new Set(places).size).toBe(4);
  });

  test("have what leads to the main thing before it", () => {
    const drawn = drawing(
      picture(3, [
        [1, 0],
        [0, 2],
      ]),
    );
    expect(placeOf(drawn, 1)).toBeLessThan(placeOf(drawn, 0));
    expect(placeOf(drawn, 0)).toBeLessThan(placeOf(drawn, 2));
  });

  test("draw a circle back to where it began, and a thing's link to itself", () => {
    const drawn = drawing(
      picture(2, [
        [0, 1, "isPartOf"],
        [1, 0, "hasPart"],
        [1, 1, "sameAs"],
      ]),
    );
    expect(drawn.lines.map(({ label, tip }) => [label.text, tip.pointsLeft]).sort()).toEqual([
      ["isPartOf", false],
      ["← hasPart", true],
      ["↻ sameAs", false],
    ]);
  });

  test("make one line of several links between the same things", () => {
    const { lines } = drawing(
      picture(2, [
        [0, 1, "author"],
        [0, 1, "publisher"],
        [0, 1, "copyrightHolderOfEverything"],
      ]),
    );
    expect(lines.map(({ label }) => label.text)).toEqual(["author, publisher +1"]);
  });
});

test("sixty things that all link to each other are drawn as far as one can follow, the nearest first", () => {
  const all = Array.from({ length: 60 }, (_, from) =>
    Array.from({ length: 60 }, (__, to) => [from, to] as const),
  ).flat();
  const drawn = drawing(picture(60, all));
  expect(drawn.lines).toHaveLength(MOST_DRAWN);
  expect(drawn.leftLinks).toBe(3_600 - MOST_DRAWN);
  expect(new Set(drawn.lines.map(({ to }) => to)).size).toBe(60);
  expect(overlaps(areas(drawn))).toEqual([]);
});

test("nothing is drawn of nothing", () => {
  expect(drawing({ things: [], links: [], left: 0 }).boxes).toEqual([]);
});
