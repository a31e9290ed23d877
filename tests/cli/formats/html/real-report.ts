import { readFileSync } from "node:fs";
import { check } from "newsgraph/check";
import type { DocumentReport } from "../../../../src/cli/report/document-report.js";
import { excerptOf } from "../../../../src/cli/report/excerpt-of.js";
import { linesDown } from "../../../../src/cli/report/lines-down.js";
import { pictureOf } from "../../../../src/cli/report/pictures/picture-of.js";

const PAGE = readFileSync(
  new URL("../../../../examples/hammouchi-visit/out/page.html", import.meta.url),
  "utf8",
);

/** A page with faults in it, its JSON-LD as it is or on lines of its own, the same without, a broken line of a feed, and a file that is gone. */
export function realReports(): readonly DocumentReport[] {
  const broken = mended(PAGE, (article) => ({
    ...article,
    inLanguage: "french",
    datePublished: "2024-09-31",
    autor: "Le7tv",
    author: { "@type": "Person", name: "Amina Idrissi et Rachid B." },
    keywords: ["وكالة الأنباء", "国家安全总局局长访问安卡拉", "\u202esecurity"],
    mentions: { "@id": "#nobody" },
  }));
  const feed = ['{"@type":"NewsArticle","headline":"One"}', '{"@type":"NewsArticle","headline":"Two" "x"}'];
  return [
    found("site/visite.html", broken),
    found(
      "site/visite-lines.html",
      mended(broken, (article) => article, 2),
    ),
    found("site/clean.html", PAGE),
    linesDown({ ...found("feed.ndjson", feed[1] ?? ""), line: 1 }, 1),
    {
      input: "https://journal.example/gone",
      isUnreadable: true,
      issues: [
        {
          code: "fetch/status",
          severity: "error",
          message: "The server answers 404. Look at the address.",
          path: "",
        },
      ],
    },
  ];
}

function found(input: string, text: string): DocumentReport {
  const issues = check(text, { now: "2026-11-24" }).map((issue) =>
    issue.location ? { ...issue, excerpt: excerptOf(text, issue.location) } : issue,
  );
  return { input, issues, picture: pictureOf(text) };
}

/** The page with another JSON-LD in it. */
function mended(page: string, mend: (article: object) => object, indent?: number): string {
  return page.replace(
    /(<script type="application\/ld\+json">)(.*?)(?=<\/script>)/s,
    (_, tag: string, text: string) => {
      return tag + JSON.stringify(mend(JSON.parse(text) as object), null, indent);
    },
  );
}
