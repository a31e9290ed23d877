import type { Issue } from "../../issue/issue.js";
import { showValue } from "../../issue/show-value.js";
import type { Language } from "../languages/language.js";
import { numericDate } from "./numeric-date.js";
import { phraseAt } from "./phrase.js";
import { type Piece, piecesOf } from "./pieces.js";
import { problem, unreadable } from "./problem.js";
import { type Meaning, type Vocabulary, vocabularyOf } from "./vocabulary.js";

/** A part of the text that has a meaning. `at` is where it begins in the text. */
export type Token = { readonly at: number } & (
  | { readonly kind: "number"; readonly value: number; readonly digits: number; readonly dotted: boolean }
  | { readonly kind: "date"; readonly day: number; readonly month: number; readonly year: number | undefined }
  | { readonly kind: "word"; readonly meaning: Meaning }
  | { readonly kind: "mark"; readonly mark: Mark }
);

/** A character between dates; kinds of dashes and commas are alike. */
export type Mark = "dash" | "comma" | "slash" | "opening" | "closing";

/** The tokens of a text in Latin digits; or the issue that names what has no meaning in the language. */
export function readTokens(text: string, language: Language, code: string): readonly Token[] | Issue {
  const pieces = piecesOf(text);
  const vocabulary = vocabularyOf(language);
  const tokens: Token[] = [];
  let index = 0;
  for (let piece = pieces[0]; piece !== undefined; piece = pieces[index]) {
    const { at } = piece;
    const mark = markOf(piece.text);
    if (piece.kind === "space") {
      index++;
    } else if (piece.kind === "numeric") {
      const date = numericDate(piece.text, language.numericOrder?.(code));
      if (date === undefined) return ambiguousOrder(text, piece.text);
      tokens.push({ kind: "date", at, ...date });
      index++;
    } else if (piece.kind === "number") {
      const end = endOfNumber(pieces, index + 1, vocabulary);
      const dotted = pieces[index + 1]?.kind === "dot";
      tokens.push({ kind: "number", at, value: Number(piece.text), digits: piece.text.length, dotted });
      index = end;
    } else if (mark !== undefined) {
      tokens.push({ kind: "mark", at, mark });
      index++;
    } else {
      const phrase = phraseAt(pieces, index, vocabulary, language.joinedAnd);
      if (phrase === undefined) return unreadable(text, unknownAt(text, pieces, index, vocabulary));
      for (const meaning of phrase.meanings) tokens.push({ kind: "word", at, meaning });
      index = pieces[phrase.end]?.kind === "dot" ? phrase.end + 1 : phrase.end;
    }
  }
  return tokens;
}

function markOf(text: string): Mark | undefined {
  return MARKS.find(([, pattern]) => pattern.test(text))?.[0];
}

const MARKS: readonly (readonly [Mark, RegExp])[] = [
  ["dash", /^[\p{Pd}−]$/u],
  ["comma", /^[,،]$/],
  ["slash", /^\/$/],
  ["opening", /^\($/],
  ["closing", /^\)$/],
];

/** After the dot and the ordinal letters that are written together with a number: `19.`, `1er`, `1.º`. */
function endOfNumber(pieces: readonly Piece[], index: number, vocabulary: Vocabulary): number {
  const afterDot = pieces[index]?.kind === "dot" ? index + 1 : index;
  const letters = pieces[afterDot];
  if (letters?.kind !== "word") return afterDot;
  if (!phraseAt([letters], 0, vocabulary)?.meanings[0]?.roles.has("ordinal")) return afterDot;
  return pieces[afterDot + 1]?.kind === "dot" ? afterDot + 2 : afterDot + 1;
}

/** The text from an unknown word to the next piece that is known. */
function unknownAt(text: string, pieces: readonly Piece[], index: number, vocabulary: Vocabulary): string {
  const isKnown = ({ kind, text: piece }: Piece, at: number) =>
    kind === "number" ||
    kind === "numeric" ||
    markOf(piece) !== undefined ||
    phraseAt(pieces, at, vocabulary) !== undefined;
  const next = pieces.find((piece, at) => at > index && isKnown(piece, at));
  return text.slice(pieces[index]?.at, next?.at);
}

function ambiguousOrder(text: string, part: string): Issue {
  return problem(
    "dates/ambiguous-order",
    `${showValue(part)} in ${showValue(text)} can be two dates, and the locale does not tell which; name the month.`,
  );
}
