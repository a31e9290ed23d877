/** Embeddings and overrides, which U+202C ends, and isolates, which U+2069 ends. */
const OPENING = /[\u202A\u202B\u202D\u202E\u2066-\u2068]/u;
const POP = "\u202C";
const POP_ISOLATE = "\u2069";
const CONTROL = /[\u202A-\u202E\u2066-\u2069]/gu;
/** Where a paragraph ends, and with it whatever is open. */
const PARAGRAPH_END = /[\n\r\u2029\u0085]/u;

/** Deeper than this, controls mean nothing: so says the Unicode bidirectional algorithm. */
const DEEPEST = 125;

/** A control for the direction of text that lacks its counterpart, and where it stands. */
export interface LoneControl {
  readonly at: number;
  readonly character: string;
  /** Whether it begins something that does not end in its paragraph; otherwise it ends what has not begun. */
  readonly isOpening: boolean;
}

/** True for a text that has controls for its direction, other than marks. */
export function hasBidiControls(text: string): boolean {
  return OPENING.test(text) || text.includes(POP) || text.includes(POP_ISOLATE);
}

/** The first control without its counterpart in the same paragraph. */
export function findLoneControl(text: string): LoneControl | undefined {
  const open: LoneControl[] = [];
  let from = 0;
  for (const { index: at, 0: character } of text.matchAll(CONTROL)) {
    if (open.length > 0 && PARAGRAPH_END.test(text.slice(from, at))) return open[0];
    from = at;
    if (OPENING.test(character)) {
      open.push({ at, character, isOpening: true });
      if (open.length > DEEPEST) return open[0];
      continue;
    }
    const last = open.at(-1);
    if (last === undefined || isIsolate(last) !== (character === POP_ISOLATE)) {
      // What ends an isolate ends what was opened in it, too; other ends say nothing of what is open around them.
      const isCut = character === POP_ISOLATE && open.some(isIsolate);
      return isCut ? last : { at, character, isOpening: false };
    }
    open.pop();
  }
  return open[0];
}

function isIsolate({ character }: LoneControl): boolean {
  return character >= "\u2066";
}
