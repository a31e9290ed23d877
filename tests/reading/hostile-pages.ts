/** A script element that holds this JSON-LD. */
export const block = (text: string): string => `<script type="application/ld+json">${text}</script>`;

export const node =
  '{"@context":"https://schema.org","@type":"NewsArticle","headline":"H","author":{"@id":"#a"}}';

/** Pages that cost more than they should where something is done over and over, each as large as is asked for. */
export const HOSTILE_PAGES: readonly (readonly [what: string, make: (times: number) => string])[] = [
  ["<div>", (times) => "<div>".repeat(times) + block(node)],
  ["<b id=i>", (times) => "<b id=i>".repeat(times) + block(node)],
  ["no closing tag", (times) => `<script type="application/ld+json">${"x".repeat(times * 10)}`],
  ["levels of lists", (times) => block("[".repeat(times) + "]".repeat(times))],
  ["levels that never close", (times) => block("[".repeat(times))],
  ["blocks", (times) => block(node).repeat(times / 20)],
  ["broken blocks", (times) => block("{").repeat(times / 20)],
  ["one block", (times) => block(`[${`${node},`.repeat(times / 20)}${node}]`)],
  ["one long text", (times) => block(`{"@type":"Article","headline":"${"é".repeat(times * 4)}"}`)],
  ["line breaks in one text", (times) => block(`{"@type":"Article","headline":"${"\n".repeat(times)}"}`)],
  ["keys that stand twice", (times) => block(`{"@type":"Person"${',"name":"A"'.repeat(times / 10)}}`)],
  ["empty values", (times) => block(`{"@type":"Person","name":[${'"",'.repeat(times)}"A"]}`)],
  ["types", (times) => block(`{"@type":[${'"Person",'.repeat(times / 10)}"Person"],"name":"A"}`)],
  [
    "contexts",
    (times) => block(`{"@context":[${'"https://schema.org",'.repeat(times / 10)}{}],"@type":"Person"}`),
  ],
  [
    "addresses",
    (times) => block(`{"@type":"Person","name":"A","sameAs":[${'"../a b",'.repeat(times / 10)}"x"]}`),
  ],
  ["one @id", (times) => block(`[${'{"@id":"#a","@type":"Person","name":"A"},'.repeat(times / 20)}{}]`)],
  [
    "types under one @id",
    (times) =>
      block(
        `[${Array.from({ length: times / 100 }, (_, at) => `{"@id":"#a","@type":"T${at}"},{"author":{"@id":"#a"}},`).join("")}{}]`,
      ),
  ],
  [
    "@reverse",
    (times) =>
      block(
        `{"@id":"#a","@reverse":{"author":[${'{"@type":"Article","headline":"H"},'.repeat(times / 20)}{}]}}`,
      ),
  ],
];
