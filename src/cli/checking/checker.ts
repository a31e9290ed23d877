import { check, isOfModelAlone } from "../../checks/check.js";
import { decoded } from "../../checks/inputs/bytes.js";
import { beginsAsJson } from "../../checks/inputs/json-start.js";
import { isFaultless } from "../../checks/model/is-faultless.js";
import type { CheckOptions } from "../../checks/options.js";
import { rules as ownRules } from "../../checks/rules.js";
import type { Config } from "../../config/config.js";
import { textOfPage } from "../../html/page/page-text.js";
import type { Issue } from "../../issue/issue.js";
import type { DocumentKind } from "../inputs/kind.js";
import type { DocumentReport, ReportedIssue } from "../report/document-report.js";
import type { EntityPicture } from "../report/entity-picture.js";
import { excerptOf } from "../report/excerpt-of.js";
import { pictureOf } from "../report/pictures/picture-of.js";
import type { Content } from "../tasks/content.js";
import { notChecked } from "./not-checked.js";
import type { CheckSettings } from "./settings.js";
import { severitiesOf } from "./severities.js";

/** Documents that get a picture: more than any report shows, and each costs as much as a check. */
const MOST_PICTURES = 300;

/** Checks one document after the other, all in one way. */
export class Checker {
  readonly #settings: CheckSettings;
  readonly #options: CheckOptions;
  /** Whether a text in which the model sees no fault has no finding. */
  readonly #isOfModelAlone: boolean;
  #pictures = 0;

  /** Throws an error that says what to do for settings that nothing can be checked with. */
  constructor(settings: CheckSettings, config: Config) {
    const { profiles, weights, now, base, maxSize } = settings;
    const { rules = ownRules, entities } = config;
    this.#settings = settings;
    this.#options = {
      rules,
      entities,
      profiles,
      severities: severitiesOf(weights, rules),
      now,
      base,
      limits: { size: maxSize },
    };
    this.#isOfModelAlone = isOfModelAlone(this.#options) && !settings.needsPicture;
  }

  /** True where nothing is found in a line of a feed, told without looking for it; false says nothing. */
  passes(line: string): boolean {
    return this.#isOfModelAlone && isFaultless(line, this.#settings.base);
  }

  /** What is found in one document, or why that cannot be told: a rule of the user's can throw. */
  document(input: string, content: Content): DocumentReport {
    try {
      return this.#checked(input, content);
    } catch (error) {
      return notChecked(input, error);
    }
  }

  /** An issue that was found elsewhere, as it weighs here; nothing where its code is ignored. */
  weighed(issue: Issue): readonly Issue[] {
    const severity = this.#options.severities?.[issue.code] ?? issue.severity;
    return severity === "off" ? [] : [{ ...issue, severity }];
  }

  #checked(input: string, { content, kind = "json", contentType, url }: Content): DocumentReport {
    const options: CheckOptions = {
      ...this.#options,
      kind: kind === "json" ? kindOfJson(content) : kind,
      contentType,
      url,
      // What has an address of its own has its ids below that.
      ...(url !== undefined && { base: undefined }),
    };
    const issues = check(content, options);
    const picture = this.#picture(content, options);
    if (!this.#settings.needsExcerpts || issues.every(({ location }) => location === undefined)) {
      return { input, issues, picture };
    }
    const text = textOf(content, kind, contentType);
    return { input, issues: issues.map((issue) => withExcerpt(issue, text)), picture };
  }

  #picture(content: string | Uint8Array, options: CheckOptions): EntityPicture | undefined {
    if (!this.#settings.needsPicture || this.#pictures === MOST_PICTURES) return undefined;
    this.#pictures++;
    return pictureOf(content, options);
  }
}

/** Where JSON is expected, everything else is broken JSON, and no page; else the content decides which it is. */
function kindOfJson(content: string | Uint8Array): "jsonld" | undefined {
  const start = typeof content === "string" ? content : new TextDecoder().decode(content.subarray(0, 100));
  return beginsAsJson(start) ? undefined : "jsonld";
}

/** The text that places are places in. */
function textOf(content: string | Uint8Array, kind: DocumentKind, contentType: string | undefined): string {
  if (typeof content === "string") return content;
  return kind === "html" ? textOfPage(content, contentType) : decoded(content, contentType).text;
}

function withExcerpt(issue: Issue, text: string): ReportedIssue {
  return issue.location ? { ...issue, excerpt: excerptOf(text, issue.location) } : issue;
}
