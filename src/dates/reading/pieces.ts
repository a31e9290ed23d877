/** A stretch of a text, told apart by its characters alone. */
export interface Piece {
  readonly kind: "numeric" | "number" | "word" | "space" | "dot" | "mark";
  readonly text: string;
  /** Where it begins in the text. */
  readonly at: number;
}

/** `2024-09-19`, `2024/09/19` */
const YEAR_FIRST = String.raw`\d{4}(?<dash>[-/.])\d\d\k<dash>\d\d(?!\d)`;
/** `19/09/2024`, `19-9-2024` */
const YEAR_LAST = String.raw`\d{1,2}(?<slash>[-/])\d{1,2}\k<slash>\d{4}(?!\d)`;
/** `19.09.2024`, `19. 9. 2024`, `19.09.` */
const DOTTED = String.raw`\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{4}(?!\d)|(?!\s?\d))`;

/** Every alternative is bounded, or holds what no other alternative begins with: the time is linear. */
const PIECE = new RegExp(
  String.raw`(?<numeric>${YEAR_FIRST}|${YEAR_LAST}|${DOTTED})|(?<number>\d+)|(?<word>[\p{L}\p{M}°&]+)|(?<space>[\s'’ʼ]+)|(?<dot>\.)|(?<mark>.)`,
  "sug",
);

const KINDS = ["numeric", "number", "word", "space", "dot", "mark"] as const;

/** The whole text in pieces. */
export function piecesOf(text: string): readonly Piece[] {
  return [...text.matchAll(PIECE)].map((match) => {
    const kind = KINDS.find((name) => match.groups?.[name] !== undefined) ?? "mark";
    return { kind, text: match[0], at: match.index };
  });
}
