import type { AnyEntity, Draft } from "../../graph/mapping.js";
import type { Issue } from "../../issue/issue.js";
import { located } from "../../reading/notes.js";
import type { ReadDocument } from "../../reading/read-sources.js";
import { modelIssues } from "./model-issues.js";

/** What keeps the drafts of a document from being things of the model, each at the node or the property that it is about. */
export function draftIssues(read: ReadDocument, entities: readonly AnyEntity[]): Issue[] {
  return read.reading.things.flatMap((draft) =>
    modelIssues(draft, entities).map((issue) => placed(issue, draft, read, entities)),
  );
}

function placed(issue: Issue, draft: Draft, read: ReadDocument, entities: readonly AnyEntity[]): Issue {
  const { code, severity, message, path, ...more } = issue;
  const node = read.nodeOf.get(draft);
  if (!node) return issue;
  const [, field = ""] = path.split("/");
  const [property] = entities.findLast(({ type }) => type === draft.type)?.fields[field]?.properties ?? [];
  const way =
    property !== undefined && node[property] !== undefined
      ? read.document.wayToItem(node, property, undefined)
      : read.document.wayTo(node);
  return located(
    code,
    severity,
    `Read as ${draft.type}, at ${path === "" ? "its root" : path}: ${message}`,
    way,
    more,
  );
}
