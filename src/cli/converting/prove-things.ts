import type { Issue } from "../../issue/issue.js";
import type { FromHtmlOptions } from "../../json-ld/from-html.js";
import { type ReadThing, readThings } from "./read-things.js";
import type { Written } from "./written.js";

/** The things of JSON-LD, or of a page, that their schemas accept: one alone, several as a list. The others are left out. */
export function proveThings(text: string, isPage: boolean, options: FromHtmlOptions): Written {
  const { things } = readThings(text, isPage, options);
  const proven = things.filter(({ problems }) => problems.length === 0).map(({ draft }) => draft);
  const issues = things.filter(({ problems }) => problems.length > 0).map((thing) => leftOut(thing));
  if (proven.length === 0) return { issues };
  return { json: [JSON.stringify(proven.length === 1 ? proven[0] : proven)], issues };
}

function leftOut({ draft, problems, location }: ReadThing): Issue {
  const count = problems.length === 1 ? "one thing" : `${problems.length} things`;
  return {
    code: "convert/left-out",
    severity: "error",
    message: `What was read as ${draft.type} was left out, since its schema finds ${count} wrong with it. Mend what is found under model/ in it.`,
    path: "",
    ...(location && { location }),
  };
}
