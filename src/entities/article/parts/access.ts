import { many, one, spread } from "../../../graph/fields.js";
import type { Field } from "../../../graph/mapping.js";
import { flag, number, part, text, url, wrapped } from "../../../graph/values.js";
import type { WebUrl } from "../../../values/web-url.js";
import { type Agent, agent } from "../../agent/agent.js";

/** Who may read it. */
export interface Access {
  /** False behind a paywall or a registration. */
  readonly free: boolean;
  /** CSS selectors of the parts that are gated: `.paywall`. Only when not free. */
  readonly gatedSelectors?: readonly string[] | undefined;
}

/** Which parts suit being read aloud: by CSS selectors or by XPaths, not both. */
export interface Speakable {
  readonly cssSelectors?: readonly string[] | undefined;
  readonly xpaths?: readonly string[] | undefined;
}

/** Who owns it, and what others may do with it. */
export interface Rights {
  readonly holder?: Agent | undefined;
  /** Four digits. */
  readonly year?: number | undefined;
  /** As printed: `© 2024 …`. */
  readonly notice?: string | undefined;
  /** The terms of use. */
  readonly licence?: WebUrl | undefined;
}

/** {@link Access} as `isAccessibleForFree`, and a WebPageElement for each gated part. */
export const access: Field<Access> = spread<Access>(
  {
    free: one("isAccessibleForFree", flag),
    gatedSelectors: many(
      "hasPart",
      wrapped({ "@type": "WebPageElement", isAccessibleForFree: false }, one("cssSelector", text)),
    ),
  },
  "free",
);

/** {@link Speakable} as a SpeakableSpecification. */
export const speakable: Field<Speakable> = one(
  "speakable",
  part<Speakable>("SpeakableSpecification", {
    cssSelectors: many("cssSelector", text),
    xpaths: many("xpath", text),
  }),
);

/** {@link Rights}, each a property of the article. */
export const rights: Field<Rights> = spread<Rights>({
  holder: one("copyrightHolder", agent),
  year: one("copyrightYear", number),
  notice: one("copyrightNotice", text),
  licence: one("license", url),
});
