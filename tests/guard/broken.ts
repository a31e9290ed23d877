/** Numbers from 0 to 1, the same ones for the same seed (mulberry32): fast-check's own are too slow for millions. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Holder = { [key: string]: unknown };

/** What stands where something else should: right elsewhere, nearly right, or not at all. */
const STRANGERS: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 53,
  10n,
  Symbol("type"),
  "",
  " ",
  "\u200b",
  "é",
  "Article",
  "live-blog",
  "2024-02-30",
  "2024-09-20",
  "2024-09-20T10:00+01:00",
  "fr",
  "FR",
  "MA",
  "wikidata",
  "Q43",
  "urn:newsgraph:x",
  "https://journal.example/",
  "https://user@journal.example/",
  `https://journal.example/${"a".repeat(2048)}`,
  "desk@journal.example",
  "a-1",
  [],
  {},
  [""],
  [[]],
  { type: "Person", name: "Ada" },
  { type: "Topic", name: "Ada", extra: 1 },
  [{ type: "Organisation", name: "Ada", id: "a-1" }],
  { start: "2024", end: "2023" },
  new Date(0),
  new Map(),
  () => 1,
  Object.create({ type: "Person", name: "Ada" }),
  Object.assign(Object.create(null), { type: "Person", name: "Ada" }),
];

/** The thing with one to three changes that may break it: keys left out, put in, renamed, values from elsewhere. */
export function withChanges(thing: object, random: () => number): unknown {
  const root = { "": structuredClone(thing) as unknown };
  for (let left = 1 + Math.floor(random() * 3); left > 0; left--) change(root, random);
  return root[""];
}

function change(root: Holder, random: () => number): void {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const spots = spotsIn(root);
  if (spots.length === 0) return;
  const { holder, key } = pick(spots);
  const other = pick(spots);
  const changes = [
    () => Reflect.deleteProperty(holder, key),
    () => Object.assign(holder, { [key]: pick(STRANGERS) }),
    () => put(holder, other.key, holder[key]),
    // Also what holds it: a circle.
    () => Object.assign(holder, { [key]: other.holder[other.key] }),
    () =>
      put(
        holder,
        pick(["extra", "toString", "constructor", "__proto__", "id", "type", "start"]),
        pick(STRANGERS),
      ),
    () => Object.assign(holder, { [key]: [holder[key]] }),
    () => put(holder, "id", other.holder.id ?? "a-1"),
  ];
  pick(changes)();
}

/** What stands in a list under another key than a number is not in it for JSON, nor for `accepts`. */
function put(holder: Holder, key: string, value: unknown): void {
  if (Array.isArray(holder)) holder.push(value);
  else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

interface Spot {
  readonly holder: Holder;
  readonly key: string;
}

/** Every place at which a value stands, each object looked at once. */
function spotsIn(root: Holder): readonly Spot[] {
  const spots: Spot[] = [];
  const seen = new Set<unknown>();
  const waiting: unknown[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    for (const key of Object.keys(next)) {
      if (key === "__proto__") continue;
      spots.push({ holder: next as Holder, key });
      waiting.push((next as Holder)[key]);
    }
  }
  return spots;
}
