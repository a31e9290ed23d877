import type { CheckedNode } from "../../../checks/engine/checked-node.js";
import { OWN_NAMESPACE } from "../../../values/identifier.js";
import { withSuperTypes } from "../../../vocabulary/vocabulary.js";
import type { ThingKind } from "../entity-picture.js";

/** Properties that say what a thing is called, the best first. */
const NAMES = ["name", "headline", "legalName", "alternateName", "caption", "addressLocality", "title"];

/** Properties that tell things without a name apart: the last step of the address is taken. */
const ADDRESSES = ["contentUrl", "url"];

/** schema.org's types by their kind, the narrower first: a LocalBusiness is a Place as well. */
const KINDS: readonly (readonly [kind: ThingKind, type: string])[] = [
  ["person", "Person"],
  ["organisation", "Organization"],
  ["place", "Place"],
  ["event", "Event"],
  ["work", "CreativeWork"],
];

/** UTF-16 code units. */
const MOST_OF_NAME = 200;
const MOST_OF_WORD = 80;

export function kindOfThing(node: CheckedNode): ThingKind {
  return KINDS.find(([, type]) => node.isA(type))?.[0] ?? "other";
}

/** The types that none of the others stands below, and the model's own, as words; empty where there is none. */
export function typeOfThing(node: CheckedNode): string {
  const types = node.types.slice(0, 8);
  const nearest = types.filter(
    (type) => !types.some((other) => other !== type && withSuperTypes(other).has(type)),
  );
  const own = node
    .texts("additionalType")
    .find((type) => type.startsWith(OWN_NAMESPACE))
    ?.slice(OWN_NAMESPACE.length);
  const words = nearest.slice(0, 2);
  if (own !== undefined && !words.includes(own)) words.push(own);
  return shortened(words.join(", "), MOST_OF_WORD);
}

/** What the thing is called, as one line. */
export function nameOfThing(node: CheckedNode): string | undefined {
  const name =
    firstText(node, NAMES) ??
    personalName(node) ??
    lastStep(firstText(node, ADDRESSES)) ??
    firstText(node, ["startDate"]);
  const found = name ?? (node.isReference ? node.id : undefined);
  return found === undefined ? undefined : shortened(found, MOST_OF_NAME);
}

/** The property's name, short enough for a picture. */
export function wordOfProperty(property: string): string {
  return shortened(property, MOST_OF_WORD);
}

function firstText(node: CheckedNode, properties: readonly string[]): string | undefined {
  for (const property of properties) {
    const text = node.texts(property).find((one) => one.trim() !== "");
    if (text !== undefined) return text;
  }
  return undefined;
}

function personalName(node: CheckedNode): string | undefined {
  const parts = [node.text("givenName"), node.text("familyName")].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(" ") : undefined;
}

/** `https://a.example/photos/ankara.jpg?w=1200` as `ankara.jpg`; the host, where there is no path. */
function lastStep(address: string | undefined): string | undefined {
  const [path = ""] = address?.split(/[?#]/, 1) ?? [];
  let end = path.length;
  while (path[end - 1] === "/") end--;
  return path.slice(path.lastIndexOf("/", end - 1) + 1, end) || undefined;
}

/** One line of at most so many code units, never half a character. */
function shortened(text: string, most: number): string {
  const line = text
    .slice(0, 4 * most)
    .replace(/\s+/g, " ")
    .trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
