import type { DocumentReport } from "../../report/document-report.js";
import type { Summary } from "../../report/summary.js";
import type { Format, Formatter, ReportFacts } from "../format.js";
import { CodeTally } from "./keeping/code-tally.js";
import { KeptDocuments } from "./keeping/kept-documents.js";
import { page } from "./page.js";

/** A page to read and to pass around. Written at the end, as what weighs most comes first. */
export const html: Format = {
  name: "html",
  endings: ["html", "htm"],
  summary: "a page to read and pass around: filters, findings in their source, pictures of what pages say",
  needsExcerpts: true,
  needsPicture: true,
  wantsClean: true,
  formatter: (facts) => new HtmlFormatter(facts),
};

class HtmlFormatter implements Formatter {
  readonly #facts: ReportFacts;
  readonly #tally = new CodeTally();
  readonly #kept = new KeptDocuments();
  #documents = 0;

  constructor(facts: ReportFacts) {
    this.#facts = facts;
  }

  begin(): string {
    return "";
  }

  document(report: DocumentReport): string {
    this.#documents++;
    this.#tally.add(report);
    this.#kept.add(report);
    return "";
  }

  end(summary: Summary): string {
    return page({
      summary,
      facts: this.#facts,
      tally: this.#tally,
      documents: this.#documents,
      shown: this.#kept.take(),
    });
  }
}
