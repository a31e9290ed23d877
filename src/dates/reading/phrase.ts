import { fold } from "../../values/fold.js";
import type { Piece } from "./pieces.js";
import type { Meaning, Vocabulary } from "./vocabulary.js";

/** The most words that one meaning takes: `au mois d’`, `günleri arasında`. */
const MOST_WORDS = 4;

/** Words that have a meaning together, and the piece after them. */
export interface Phrase {
  /** Two when a joined "and" stands before the word. */
  readonly meanings: readonly Meaning[];
  readonly end: number;
}

/** The longest known phrase that begins at a piece. `joinedAnd` may be written together with its first word. */
export function phraseAt(
  pieces: readonly Piece[],
  index: number,
  vocabulary: Vocabulary,
  joinedAnd?: string,
): Phrase | undefined {
  const { words, ends } = wordsFrom(pieces, index);
  const direct = longest(words, ends, vocabulary);
  const [first = ""] = words;
  if (direct !== undefined || joinedAnd === undefined || !first.startsWith(joinedAnd)) return direct;
  const and = vocabulary.get(joinedAnd);
  const rest = longest([first.slice(joinedAnd.length), ...words.slice(1)], ends, vocabulary);
  return and && rest && { meanings: [and, ...rest.meanings], end: rest.end };
}

function longest(
  words: readonly string[],
  ends: readonly number[],
  vocabulary: Vocabulary,
): Phrase | undefined {
  for (let count = words.length; count > 0; count--) {
    const meaning = vocabulary.get(words.slice(0, count).join(" "));
    const end = ends[count - 1];
    if (meaning !== undefined && end !== undefined) return { meanings: [meaning], end };
  }
  return undefined;
}

/** Up to four folded words with nothing but space or an apostrophe between, and the index after each. */
function wordsFrom(pieces: readonly Piece[], index: number): { words: string[]; ends: number[] } {
  const words: string[] = [];
  const ends: number[] = [];
  for (let at = index; words.length < MOST_WORDS; at++) {
    const piece = pieces[at];
    if (piece?.kind === "word") {
      words.push(fold(piece.text));
      ends.push(at + 1);
    } else if (piece?.kind !== "space" || at === index) break;
  }
  return { words, ends };
}
