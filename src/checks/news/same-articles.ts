import { articlesOf } from "../articles.js";
import type { CheckedDocument } from "../engine/checked-document.js";
import type { CheckedNode } from "../engine/checked-node.js";
import { addressesOf } from "./article-addresses.js";
import { foldedHeadline, isSameHeadline } from "./same-headline.js";

/** Two nodes that are the same article. */
export interface SameArticle {
  readonly first: CheckedNode;
  readonly second: CheckedNode;
  /** What they have in common, in words. */
  readonly by: "address" | "headline";
}

/** What an article is known by. */
interface Marks {
  readonly article: CheckedNode;
  /** Folded. */
  readonly headline: string;
  readonly addresses: readonly string[];
}

/**
 * Articles that are given twice, each with the first node that is the same: by address and headline, or by headline
 * alone where one has no address. Only those that stand by themselves count; others are pointed to, or are parts.
 */
export function sameArticlesIn(document: CheckedDocument): readonly SameArticle[] {
  return document.once(findSameArticles);
}

function findSameArticles(document: CheckedDocument): readonly SameArticle[] {
  const found: SameArticle[] = [];
  const articles = articlesOf(document).filter(({ isTop }) => isTop);
  if (articles.length < 2) return found;
  const byAddress = new Map<string, Marks>();
  const byHeadline = new Map<string, Marks>();
  for (const article of articles) {
    const marks = marksOf(article);
    const { headline, addresses } = marks;
    const atAddress = addresses
      .map((address) => byAddress.get(address))
      .find((before) => before && isSame(before, marks));
    const namesake = byHeadline.get(headline);
    if (atAddress) {
      found.push({ first: atAddress.article, second: article, by: "address" });
    } else if (namesake && lacksAddress(namesake, marks) && isSame(namesake, marks)) {
      found.push({ first: namesake.article, second: article, by: "headline" });
    } else {
      for (const address of addresses) if (!byAddress.has(address)) byAddress.set(address, marks);
      if (headline !== "" && !namesake) byHeadline.set(headline, marks);
    }
  }
  return found;
}

/** A live blog beside a report on the same page is on purpose. */
function isSame(one: Marks, other: Marks): boolean {
  return (
    one.article.isA("LiveBlogPosting") === other.article.isA("LiveBlogPosting") &&
    isSameHeadline(one.headline, other.headline)
  );
}

function lacksAddress(one: Marks, other: Marks): boolean {
  return one.addresses.length === 0 || other.addresses.length === 0;
}

function marksOf(article: CheckedNode): Marks {
  const headline = foldedHeadline(article.text("headline") ?? article.text("name") ?? "");
  return { article, headline, addresses: addressesOf(article) };
}
