import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Article, entities, fromJsonLd, Article as schema, type ThingLike, toJsonLd } from "newsgraph";
import { defineEntity, one, text } from "newsgraph/jsonld";
import { describe, expect, test, vi } from "vitest";

vi.spyOn(console, "log").mockImplementation(() => {});
const { budget, PressConference, pressConference } = await import(
  "../../examples/press-conference/press-conference.js"
);

const root = fileURLToPath(new URL("../..", import.meta.url));
const file = "examples/press-conference/press-conference.ts";
const base = "https://newsroom.example/2026/budget";
const options = { entities: [...entities, pressConference], base };

test("the whole example has under 60 lines", () => {
  expect(readFileSync(`${root}${file}`, "utf8").trimEnd().split("\n").length).toBeLessThan(60);
});

test("it runs, and prints its JSON-LD and that it came back equal", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", file], {
    cwd: root,
    env: { ...process.env, TSX_TSCONFIG_PATH: "examples/tsconfig.json" },
  });
  const [json = "", last] = stdout.split(/\n(?=Read back)/);
  expect(JSON.parse(json)).toEqual(toJsonLd(budget, options));
  expect(last).toBe("Read back: equal.\n");
});

describe("a press conference, there and back", () => {
  const named = { ...budget, id: "conference" };

  test.each([
    ["with all its fields", named],
    [
      "with those it must have",
      { type: budget.type, name: budget.name, start: budget.start, speakers: budget.speakers },
    ],
  ])("nested, %s", (_, conference) => {
    const reading = fromJsonLd(JSON.stringify(toJsonLd(conference, options)), options);
    expect(reading.issues).toEqual([]);
    expect(PressConference.parse(reading.main)).toStrictEqual(conference);
  });

  test("in a graph beside an article, with a person in both", () => {
    const moderator = { type: "Person", id: "yusuf", name: "Yusuf Demir" } as const;
    const article: Article = { type: "Article", headline: "What the budget holds", authors: [moderator] };
    const conference = { ...named, moderator };
    const document = toJsonLd([article, conference], options);
    const people = document["@graph"].filter((node) => JSON.stringify(node).includes('"Person","@id"'));
    expect(people).toHaveLength(1);

    const { things, issues } = fromJsonLd(JSON.stringify(document), options);
    expect(issues).toEqual([]);
    expect(schema.parse(find(things, "Article"))).toStrictEqual(article);
    expect(PressConference.parse(find(things, "PressConference"))).toStrictEqual(conference);
  });
});

describe("without the entity", () => {
  test("it is read as the event that it also is, and not as a press conference", () => {
    const { main, issues } = fromJsonLd(toJsonLd(budget, options));
    expect(issues.map(({ code }) => code)).toEqual(["reading/unmapped"]);
    expect(main).toMatchObject({ type: "Event", name: budget.name, period: { start: budget.start } });
    expect(PressConference.safeParse(main).success).toBe(false);
  });

  test("it is not written, and does not compile", () => {
    // @ts-expect-error: a thing of one's own needs the options
    expect(() => toJsonLd(budget)).toThrow('No entity has the type "PressConference"');
  });
});

test("an event of the library's own stays one beside it", () => {
  const event: ThingLike & { kind: string } = { type: "Event", kind: "press-conference" };
  expect(fromJsonLd(toJsonLd(event, options), options).main).toEqual(event);
});

test("a forgotten field does not compile", () => {
  defineEntity<PressConferenceModel>({
    type: "PressConference",
    schemaTypes: ["Event"],
    // @ts-expect-error: the other fields are missing
    fields: { name: one("name", text) },
  });
});

type PressConferenceModel = typeof budget;

function find(things: readonly ThingLike[], type: string): ThingLike | undefined {
  return things.find((thing) => thing.type === type);
}
