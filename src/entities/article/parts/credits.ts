import { kinds, many, one } from "../../../graph/fields.js";
import type { Field } from "../../../graph/mapping.js";
import { date, language, part, text, url } from "../../../graph/values.js";
import type { LanguageTag } from "../../../values/language-tag.js";
import type { NewsDate } from "../../../values/news-date.js";
import type { WebUrl } from "../../../values/web-url.js";
import { type Agent, agent } from "../../agent/agent.js";

/** Somebody who worked on an article without being its author. */
export interface Contributor {
  /** `photographer`, `translator`, … */
  readonly role: string;
  readonly agent: Agent;
}

/** Words that somebody said. */
export interface Quote {
  readonly text: string;
  readonly speaker?: Agent | undefined;
  /** When it is not that of the document. */
  readonly language?: LanguageTag | undefined;
}

/** What was changed after publication, and why. */
export type CorrectionKind = "correction" | "clarification" | "update" | "retraction";

/** A note that an article was changed. */
export interface Correction {
  readonly kind: CorrectionKind;
  readonly text: string;
  readonly date: NewsDate;
  readonly url?: WebUrl | undefined;
}

/** {@link Contributor}s, each in a Role that names what they did. */
export const contributors: Field<readonly Contributor[]> = many(
  "contributor",
  part<Contributor>(
    "Role",
    { role: one("roleName", text), agent: one("contributor", agent) },
    "role",
    "agent",
  ),
);

/** {@link Quote}s as Quotation parts of the article. */
export const quotes: Field<readonly Quote[]> = many(
  "hasPart",
  part<Quote>(
    "Quotation",
    { text: one("text", text), speaker: one("creator", agent), language: one("inLanguage", language) },
    "text",
  ),
);

/** {@link Correction}s as CorrectionComments. */
export const corrections: Field<readonly Correction[]> = many(
  "correction",
  part<Correction>(
    "CorrectionComment",
    {
      kind: kinds<CorrectionKind>({
        correction: "urn:newsgraph:Correction",
        clarification: "urn:newsgraph:Clarification",
        update: "urn:newsgraph:Update",
        retraction: "urn:newsgraph:Retraction",
      }),
      text: one("text", text),
      date: one("datePublished", date),
      url: one("url", url),
    },
    "kind",
    "text",
    "date",
  ),
);
