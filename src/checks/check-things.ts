import { entities as all } from "../entities/index.js";
import type { ThingLike } from "../graph/mapping.js";
import { isNode, type Node } from "../graph/node.js";
import { type Issue, NewsgraphError } from "../issue/issue.js";
import { keysOfPointer } from "../issue/json-pointer.js";
import { toJsonLd } from "../json-ld/to-json-ld.js";
import { withoutFragment } from "../reading/addresses.js";
import { located } from "../reading/located.js";
import { type Source, step, toKey, type Way } from "../reading/way.js";
import { checkDocument } from "./check-document.js";
import { Findings } from "./engine/findings.js";
import type { Plan } from "./engine/plan.js";
import type { Input } from "./inputs/input.js";
import { ThingPaths } from "./inputs/thing-paths.js";
import { modelIssues } from "./model/model-issues.js";
import type { CheckOptions } from "./options.js";
import { pending } from "./schema-org/pending.js";

type Things = Extract<Input, { kind: "things" }>;

/** Holds things to the model, and what is sound to the rules. */
export function checkThings(
  { opened, things, isList }: Things,
  plan: Plan,
  options: CheckOptions,
  findings: Findings,
): void {
  findings.take(opened.issues);
  const [source] = opened.sources;
  things.forEach((thing, at) => {
    checkThing(thing, isList ? `/${at}` : "", source, plan, options, findings);
  });
}

/** What is no thing of the model cannot be written, so that only the model has a word to say. */
function checkThing(
  thing: unknown,
  path: string,
  source: Source | undefined,
  plan: Plan,
  options: CheckOptions,
  findings: Findings,
): void {
  const { entities = all, base, url } = options;
  const issues = modelIssues(thing, entities);
  if (issues.length > 0 || !isNode(thing)) {
    findings.take(issues.map((issue) => inThing(issue, path + issue.path, source)));
    return;
  }
  const below = base ?? (url === undefined ? undefined : withoutFragment(url));
  if (plan.isEmpty) {
    // Nothing looks at what would be written: whether it can be is enough.
    const { refused } = writtenOrRefused(() =>
      toJsonLd(thing as unknown as ThingLike, { base: below, entities }),
    );
    findings.take(refused.map((issue) => inThing(issue, path, source)));
    return;
  }
  ThingPaths.lend(entities, (paths) => {
    paths.begin(thing, path);
    const { document, refused } = writtenOrRefused(() =>
      toJsonLd(thing as unknown as ThingLike, { base: below, entities: paths.entities }),
    );
    findings.take(refused.map((issue) => inThing(issue, path, source)));
    if (document) {
      const found = checkWritten(document, plan, options, findings);
      findings.take(found.map((issue) => inThing(issue, paths.pathOf(document, thing, issue.path), source)));
    }
  });
}

/** What the rules say of what was written of a thing, with pointers into that. */
function checkWritten(document: Node, plan: Plan, options: CheckOptions, { severities }: Findings): Issue[] {
  const own = new Findings(severities);
  checkDocument(
    { kind: "document", opened: { sources: [{ value: document }], issues: [], isText: false }, options },
    plan,
    false,
    own,
  );
  return (
    own
      .close()
      // What the library writes of a thing is not the caller's to change: pending terms among it.
      .filter(({ code }) => code !== pending.code)
      .map(({ fix: _, ...issue }) => issue)
  );
}

/** What writing a thing makes, or why it cannot be written. */
function writtenOrRefused(write: () => object): {
  readonly document?: Node;
  readonly refused: readonly Issue[];
} {
  try {
    return { document: write() as Node, refused: [] };
  } catch (error) {
    if (error instanceof NewsgraphError) return { refused: error.issues };
    throw error;
  }
}

function inThing(
  { code, severity, message, path: _, ...more }: Issue,
  path: string,
  source: Source | undefined,
): Issue {
  let way: Way = { source: nearest(source) };
  for (const key of keysOfPointer(path)) way = step(way, key);
  // Of a key that is none, the key is what is wrong.
  return located(code, severity, message, code === "model/unknown-key" ? toKey(way) : way, more);
}

/** What is missing has no place; what it is missing from has one. */
function nearest(source: Source | undefined): Source {
  if (!source?.locate) return source ?? { value: undefined };
  return {
    value: source.value,
    locate(pointer, isKey) {
      for (let path = pointer; ; path = path.slice(0, path.lastIndexOf("/"))) {
        const location = source.locate?.(path, isKey);
        if (location || path === "") return location;
      }
    },
  };
}
