import { many, one } from "../../../graph/fields.js";
import type { Field } from "../../../graph/mapping.js";
import { date, part, text, thing, url } from "../../../graph/values.js";
import type { NewsDate } from "../../../values/news-date.js";
import type { WebUrl } from "../../../values/web-url.js";
import { type Agent, agent } from "../../agent/agent.js";
import type { Image } from "../../image/image.js";

/** One entry of a live blog. */
export interface LiveUpdate {
  readonly headline: string;
  /** Plain text. */
  readonly body?: string | undefined;
  readonly published: NewsDate;
  readonly modified?: NewsDate | undefined;
  readonly authors?: readonly Agent[] | undefined;
  readonly images?: readonly Image[] | undefined;
  readonly url?: WebUrl | undefined;
}

/** {@link LiveUpdate}s as BlogPostings. */
export const updates: Field<readonly LiveUpdate[]> = many(
  "liveBlogUpdate",
  part<LiveUpdate>(
    "BlogPosting",
    {
      headline: one("headline", text),
      published: one("datePublished", date),
      modified: one("dateModified", date),
      authors: many("author", agent),
      images: many("image", thing<Image>("Image")),
      url: one("url", url),
      body: one("articleBody", text),
    },
    "headline",
    "published",
  ),
);
