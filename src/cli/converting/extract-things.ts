import { check } from "../../checks/check.js";
import { modelIssues } from "../../checks/model/model-issues.js";
import type { CheckOptions } from "../../checks/options.js";
import { entities as all } from "../../entities/index.js";
import type { Issue } from "../../issue/issue.js";
import { readJson } from "../../json/read-json.js";
import type { MainReason } from "../../reading/reading.js";
import type { ConvertInput } from "./conversion.js";
import { openDocument } from "./open-document.js";
import { type ReadThing, readThings } from "./read-things.js";

/** One thing that a document says. */
export interface ExtractedThing {
  /** Whether its schema accepts it. */
  readonly valid: boolean;
  /** Why not: what is wrong, and where in the thing. Not there where it is valid. */
  readonly problems?: readonly { readonly path: string; readonly message: string }[] | undefined;
  /** Where its node begins in the document; both count from 1. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** As reading has it: of the model, if it is valid. */
  readonly thing: unknown;
}

/**
 * What a document says, always in this form, so that a program can ask for it: `jq '.things[] | select(.valid).thing'`,
 * `jq '.things[.main // empty].thing.headline'`.
 */
export interface Extracted {
  /** The thing that the document is about, by its place in `things`, from 0; `null` where that is none. */
  readonly main: number | null;
  /** Why it is that one: see {@link MainReason}. */
  readonly mainReason: MainReason | null;
  /** In the order of the document. A thing that stands in another is there in full, too. */
  readonly things: readonly ExtractedThing[];
}

/**
 * What a page, JSON-LD or a list of things says, as things of the model. The issues say what reading mended, could not read
 * and has no place for. Never throws on a document. Throws a {@link NewsgraphError} for a wrong option.
 */
export function extractThings(
  input: ConvertInput,
  options: Omit<CheckOptions, "kind" | "contentType" | "url"> = {},
): { readonly value: Extracted; readonly issues: readonly Issue[] } {
  const { url } = input;
  const { kind, blocked, issues } = openDocument(input, options);
  const found = check(blocked.text, { profiles: ["model"], ...options, url, kind });
  const value =
    kind === "model"
      ? listed(blocked.text, options)
      : read(blocked.text, kind === "html", { ...options, url });
  return { value, issues: [...issues, ...found] };
}

function read(text: string, isPage: boolean, options: CheckOptions): Extracted {
  const { main, mainReason, things } = readThings(text, isPage, options);
  return { main: main ?? null, mainReason: mainReason ?? null, things: things.map(extracted) };
}

function extracted({ draft, problems, location }: ReadThing): ExtractedThing {
  return {
    ...judged(problems),
    ...(location && { line: location.line, column: location.column }),
    thing: draft,
  };
}

/** Things of the model, of which none is said to be the main one. */
function listed(text: string, { entities = all }: Pick<CheckOptions, "entities">): Extracted {
  const json = readJson(text);
  const things: readonly unknown[] = "error" in json ? [] : [json.value].flat();
  return {
    main: null,
    mainReason: null,
    things: things.map((thing) => ({ ...judged(modelIssues(thing, entities)), thing })),
  };
}

function judged(problems: readonly Issue[]): Pick<ExtractedThing, "valid" | "problems"> {
  if (problems.length === 0) return { valid: true };
  return { valid: false, problems: problems.map(({ path, message }) => ({ path, message })) };
}
