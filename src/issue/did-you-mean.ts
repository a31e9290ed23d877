/** Longer words are not compared: a name has no such length, and the cost is quadratic. */
const LONGEST = 40;

/**
 * The known word nearest to one that is not known: equal but for case, or at most a third of its letters away
 * (a letter added, left out, changed, or swapped with its neighbour). `undefined` when none is near.
 *
 * @example
 * didYouMean("headlin", ["headline", "body"]); //=> "headline"
 */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const folded = word.toLowerCase();
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(folded, candidate.toLowerCase(), least);
    if (distance < least) {
      least = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

/** Optimal string alignment distance; of words that are as far apart as `most` or farther, no more than that. */
function editDistance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = [...Array(b.length + 1).keys()];
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      let least = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + Number(a[row - 1] !== b[column - 1]),
      );
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, at(before, column - 2) + 1);
      }
      current.push(least);
    }
    // No way goes on from here that is shorter; over two letters that change places it can be shorter by one.
    if (Math.min(...current) > most) return most;
    before = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  // Behind the edge everything is farther than any word.
  return row[column] ?? 99;
}
