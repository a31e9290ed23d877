import { isAgency } from "./desk-name.js";
import { fold } from "./folded.js";
import { AFTER_NAMES, PLACES } from "./name-words.js";
import { isParticle, isPersonalName, wordsOf } from "./personal-name.js";

/** No byline is longer; what is, is a text. */
const LONGEST = 500;

/** The word for "and" between two names. */
const AND = /\s(?:and|et|und|och|og|oraz|и|و)\s/iu;
/** The same in few letters, which stand inside of one name too: `José Ortega y Gasset`. */
const SHORT_AND = /\s(?:y|e|i|ve)\s/u;
const SIGN = /\s&\s/u;
const SLASH = /\//u;
const LIST = /[,،、，]/u;
const APART = /[;；]/u;

/** Whatever can stand between two names; a name without any of it is one. */
const JOINT = /[,;،；、，&/]|\s(?:and|et|und|och|og|oraz|и|و|y|e|i|ve)\s/iu;

/** What bylines have around the names: `By Jane Doe for the Journal`. */
const CREDIT = /^(?:by|par|por)[: ]+|\sfor\s.*$/giu;
const IN_BRACKETS = /\([^()]*\)/g;

/** Where all letters are alike, a name cannot be told from other words. */
const CASED = /[\p{Lu}\p{Lt}]/u;
/** The word in front of many a paper's name. */
const ARTICLE = /^(?:al|el|il|la|le|les|las|los|lo|the|die|der|das|de)\s/iu;
/** The beginning of many family names, and of few first names. */
const FAMILY_NAME = /^(?:van|von|de|del|della|di|da|du|des|la|le|el|ter|ten|mac)\s/iu;

/**
 * The names in a text that holds several; none for a text with one name, or if it is not certain. Only names of people
 * count, and agencies beside them: what may be a title, a newsroom or a place is none.
 *
 * @example
 * namesJoinedIn("Jane Doe and John Smith", () => []); //=> ["Jane Doe", "John Smith"]
 */
export function namesJoinedIn(text: string, findPublishers: () => readonly string[]): readonly string[] {
  if (text.length > LONGEST || !JOINT.test(text)) return [];
  const line = text.replace(IN_BRACKETS, " ").replace(/\s+/g, " ").replace(CREDIT, "");
  const groups = parted(line, APART);
  if (groups.length !== 1) {
    // `Doe, Jane; Smith, John`
    const areNames = groups.every((group) => isPersonalName(group.replace(LIST, " "), 2));
    return areNames ? groups : [];
  }
  for (const split of [joinedByAnd, joinedByShortAnd, joinedBySign, joinedBySlash, joinedByComma]) {
    const names = split(line);
    if (names.length < 2) continue;
    const publishers = findPublishers();
    return names.some((name) => publishers.includes(fold(name))) ? [] : names;
  }
  return [];
}

/** `Jane Doe, John Smith and Mary Major`, `Jane and John Doe`, `Jane Doe and AFP`. */
function joinedByAnd(line: string): readonly string[] {
  const parts = parted(line, AND);
  const names = parts.flatMap(listed);
  const people = names.filter((name) => !isAgency(name));
  const last = people.at(-1);
  if (parts.length < 2 || last === undefined || !isPersonalName(last, 2)) return [];
  const leastWords = names.length > parts.length ? 2 : 1;
  return people.every((name) => isPersonalName(name, leastWords)) ? names : [];
}

/** `Juan Pérez y María López`: whole names, without a particle behind the first word of one. */
function joinedByShortAnd(line: string): readonly string[] {
  const parts = parted(line, SHORT_AND);
  const names = parts.flatMap(listed);
  const areNames = names.every((name) => isPersonalName(name, 2) && !isParticle(wordsOf(name)[1]));
  return parts.length > 1 && areNames ? names : [];
}

/** `Jane Doe & John Smith`; what has one word on a side may be a company. */
function joinedBySign(line: string): readonly string[] {
  const parts = parted(line, SIGN);
  const names = parts.flatMap(listed);
  const areNames = names.every((name) => isPersonalName(name, 2)) || isPersonAndAgency(names);
  return parts.length > 1 && areNames ? names : [];
}

function isPersonAndAgency([person = "", agency = "", ...more]: readonly string[]): boolean {
  return more.length === 0 && isPersonalName(person, 2) && isAgency(agency);
}

/** `Jane Doe/John Smith`; `Jane Doe/AFP` is Jane Doe of AFP. */
function joinedBySlash(line: string): readonly string[] {
  const names = parted(line, SLASH);
  return names.every((name) => isPersonalName(name, 2) && !isPlace(name)) ? names : [];
}

/** `Jane Doe, John Smith`, `Jane Doe, PhD, John Smith, MD`: whole names, and nothing that is none. */
function joinedByComma(line: string): readonly string[] {
  const names = listed(line);
  // `Van Damme, Jean Claude`
  if (names.length === 2 && FAMILY_NAME.test(line)) return [];
  const areNames = names.every((name) => CASED.test(name) && isPersonalName(name, 2) && !isPlace(name));
  // `Jane Doe, Al Jazeera`: what begins with an article is the paper.
  return areNames && !names.slice(1).some((name) => ARTICLE.test(name)) ? names : [];
}

function parted(line: string, joint: RegExp): readonly string[] {
  return line
    .split(joint)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));
}

/** What stands between commas, without what belongs to the name in front of it: `Jr.`, `PhD`. */
function listed(part: string): readonly string[] {
  return parted(part, LIST).filter((name) => !AFTER_NAMES.has(fold(name).replaceAll(" ", "")));
}

function isPlace(name: string): boolean {
  return PLACES.has(fold(wordsOf(name)[0] ?? ""));
}
