/** A feed: JSON, a document a line. */
export function lines(documents: readonly unknown[]): string {
  return documents.map((document) => `${JSON.stringify(document)}\n`).join("");
}

/** The documents of a feed. Throws where a line that is not empty is no JSON. */
export function parsedLines(text: string): readonly unknown[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));
}
