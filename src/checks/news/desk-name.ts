import {
  AGENCIES,
  AGENCY_SIGNS,
  DESK_ENDS,
  DESK_ENDS_BEHIND,
  DESK_PARTS,
  DESKS,
  NEWSROOMS,
  WITH,
} from "./desk-words.js";
import { fold } from "./folded.js";

/** No name of a desk is longer. */
const LONGEST = 100;

/** Between two who had a part: `Le Figaro et AFP`, `La rédaction avec agences`. */
const JOINTS = /[,;/&+|()،]|\s(?:and|with|et|avec|und|mit|y|con|e|com|و|-|–|—)\s/iu;

/** The short name of a paper, and one word more: `HT Correspondent`, `Redacción EC`. */
const SHORT_NAMED = /^(?:\p{Lu}{2,4}\s\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\s\p{Lu}{2,4})$/u;

/** True for the name of a news agency. */
export function isAgency(name: string): boolean {
  return isAgencyFolded(name, fold(name));
}

function isAgencyFolded(name: string, folded: string): boolean {
  return AGENCY_SIGNS.has(name.trim()) || AGENCIES.has(folded);
}

/** True for a name that is a desk's, an agency's or the publisher's, or several of them, and nobody's else. */
export function isDeskName(name: string, publishers: readonly string[]): boolean {
  if (name.length > LONGEST) return false;
  if (isDesk(name, publishers)) return true;
  if (!JOINTS.test(name)) return false;
  const parts = name
    .split(JOINTS)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));
  return parts.length > 0 && parts.every((part) => isDesk(part, publishers));
}

function isDesk(text: string, publishers: readonly string[]): boolean {
  const name = text.trim().replace(WITH, "");
  const folded = fold(name);
  return (
    isAgencyFolded(name, folded) ||
    DESKS.has(folded) ||
    publishers.includes(folded) ||
    isPartOfPaper(folded, name, publishers)
  );
}

/** `La rédaction du Journal`, `Journal staff`, `Web Desk`. */
function isPartOfPaper(folded: string, name: string, publishers: readonly string[]): boolean {
  const words = folded.split(" ");
  const last = words.at(-1) ?? "";
  if (words.length > 1 && DESK_ENDS.has(last)) return true;
  const isKnown = (word: string) =>
    DESK_PARTS.has(word) || publishers.some((publisher) => publisher.split(" ").includes(word));
  if (SHORT_NAMED.test(name) && words.some((word) => NEWSROOMS.has(word) || DESK_ENDS_BEHIND.has(word)))
    return true;
  if (words.some((word) => NEWSROOMS.has(word)))
    return words.every((word) => NEWSROOMS.has(word) || isKnown(word));
  if (words.length < 2 || !DESK_ENDS_BEHIND.has(last)) return false;
  return (last === "staff" && name.endsWith("staff")) || words.slice(0, -1).every(isKnown);
}
