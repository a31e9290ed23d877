import type { Issue } from "../../../issue/issue.js";
import type { BlockedText } from "./blocked-text.js";
import { MendedBlock } from "./mended-block.js";

/** What of several nodes with one `@id` is found at the first of them takes a turn for each. */
const MOST_TURNS = 100;

/** A text that was mended as far as that is certain. */
export interface MendedText {
  readonly text: string;
  /** The text of each block. */
  readonly blocks: readonly string[];
  /** Those whose text is another than it was, from 0. */
  readonly changed: ReadonlySet<number>;
  /** What was mended, in the order in which it was. */
  readonly mended: readonly Issue[];
  /**
   * What is still found. Pointers lead into the mended text; places, here and in what was mended, are in the text as it was
   * given.
   */
  readonly issues: readonly Issue[];
  /** An issue that was found in the mended text, with its place in the one that was given. */
  readonly inGiven: (issue: Issue) => Issue;
}

/**
 * Makes the mends that are certain, where they are found, and checks again until there is none left: broken JSON as reading
 * mends it, then what the checks have a `fix` for. All else stays as it is written, to the last space. A block that is
 * locked is left alone.
 */
export function mend(
  given: BlockedText,
  find: (text: string) => readonly Issue[],
  locked: ReadonlySet<number> = new Set(),
): MendedText {
  const blocks = given.blocks.map((text) => new MendedBlock(text, given.isPage));
  const mended: Issue[] = [];
  const isJson = blocks.map((block, at) => !locked.has(at) && block.makeJson());
  if (blocks.some(({ isChanged }) => isChanged)) {
    mended.push(...find(given.text).filter((issue) => isRepair(issue) && blocks[blockOf(issue)]?.isChanged));
  }
  for (let turn = 0; ; turn++) {
    const { text, starts } = given.withBlocks(blocks.map((block) => block.text));
    const inGiven = placing(given, blocks, starts);
    const issues = find(text).map(inGiven);
    const made = turn < MOST_TURNS ? makeMends(issues, blocks, isJson) : [];
    mended.push(...made);
    if (made.length > 0) continue;
    const changed = new Set(blocks.flatMap(({ isChanged }, at) => (isChanged ? [at] : [])));
    return { text, blocks: blocks.map((block) => block.text), changed, mended, issues, inGiven };
  }
}

/** A text as it is, and what is found in it. */
export function unmended(given: BlockedText, find: (text: string) => readonly Issue[]): MendedText {
  const { text, blocks } = given;
  return { text, blocks, changed: new Set(), mended: [], issues: find(text), inGiven: (issue) => issue };
}

function isRepair({ code }: Issue): boolean {
  return code === "reading/json-repaired";
}

function blockOf({ location }: Issue): number {
  return location?.block ?? 0;
}

/** Makes the mends that the issues have, and returns those whose mend was made. */
function makeMends(
  issues: readonly Issue[],
  blocks: readonly MendedBlock[],
  isJson: readonly boolean[],
): readonly Issue[] {
  return blocks.flatMap((block, at) => {
    if (!isJson[at]) return [];
    const own = issues.filter((issue) => issue.fix && issue.location && blockOf(issue) === at);
    const made = block.patch(own.flatMap(({ fix }) => (fix ? [fix] : [])));
    return own.filter((_, index) => made.has(index));
  });
}

/** Gives issues their places in the text that was given. */
function placing(
  given: BlockedText,
  blocks: readonly MendedBlock[],
  starts: readonly number[],
): MendedText["inGiven"] {
  if (!blocks.some(({ isChanged }) => isChanged)) return (issue) => issue;
  return (issue) => {
    const { location } = issue;
    const at = given.isPage ? location?.block : 0;
    const block = at === undefined ? undefined : blocks[at];
    if (!location || at === undefined || !block) return issue;
    const from = location.offset - (starts[at] ?? 0);
    const offset = block.originalOf(from);
    const length = block.originalOf(from + location.length) - offset;
    return { ...issue, location: given.place(at, offset, length) };
  };
}
