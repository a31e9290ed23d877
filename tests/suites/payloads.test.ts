import { expect, test } from "vitest";
import { check } from "../../src/check.js";
import { fromHtml, jsonLdTag } from "../../src/html.js";
import { Article, toJsonLd } from "../../src/index.js";
import { payloads, suite } from "./suites.js";

const isHere = suite("naughty-strings/blns.json") !== undefined;
const all = payloads();
/** So many in one page: it makes no difference to any of them, and takes a tenth of the time. */
const TOGETHER = 50;

function articleWith(text: string): object {
  const person = { type: "Person", name: text, names: { fr: text }, jobTitle: text };
  return { type: "Article", headline: text, body: text, byline: text, keywords: [text], authors: [person] };
}

function inGroups<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.flatMap((_, at) => (at % TOGETHER === 0 ? [items.slice(at, at + TOGETHER)] : []));
}

test(`every payload goes through a page and back as it was${isHere ? "" : " (our own only: the suites are not here)"}`, () => {
  const articles: Article[] = [];
  for (const payload of all) {
    const { success, data } = Article.safeParse(articleWith(payload));
    if (success) articles.push(data);
    // What nobody could see is no text.
    else
      expect(payload.replaceAll(/[\p{White_Space}\p{C}\p{M}\u115f\u1160\u3164\uffa0\u2800]/gu, "")).toBe("");
  }
  for (const group of inGroups(articles)) {
    const { things, issues } = fromHtml(`<!doctype html><title>x</title>${jsonLdTag(toJsonLd(group))}<p>x`);
    expect(things).toEqual(group);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  }
  console.info(`${articles.length} payloads came back, ${all.length - articles.length} are no text`);
  expect(articles.length).toBeGreaterThan(isHere ? 7100 : 14);
});

test("every payload as an address is an address, or a finding that says where", () => {
  for (const payload of all) {
    const { success, error } = Article.safeParse({ type: "Article", headline: "H", url: payload });
    expect(success || error?.issues.every(({ path }) => path[0] === "url")).toBe(true);
    if (success) expect(payload).toMatch(/^https?:\/\//i);
  }
});

test("every payload as a page, as a value and as a key is read and checked", () => {
  const documents = inGroups(all).map((group) =>
    JSON.stringify(
      group.map((payload) => ({ "@type": "Person", name: payload, url: payload, [payload]: payload })),
    ),
  );
  for (const input of [
    ...documents,
    ...inGroups(all).map((group) => group.join("\n")),
    ...all.slice(0, 500),
  ]) {
    for (const { code, message } of check(input)) expect(`${code}: ${message}`).toMatch(/^[a-z.]+\/.+[.?]$/s);
  }
});
