import type { CheckedNode } from "../engine/checked-node.js";

/** What Google's page on paid content is about: works that are read, or that hold such works. */
const WORKS: readonly string[] = [
  "Article",
  "Blog",
  "Comment",
  "Course",
  "HowTo",
  "Message",
  "Review",
  "WebPage",
];

export function canBeGated(work: CheckedNode): boolean {
  return work.isA(...WORKS) && !work.isReference;
}

/** True for what says that it cannot be read for free; also as a text, which is another rule's. */
export function isGated(node: CheckedNode): boolean {
  return node
    .values("isAccessibleForFree")
    .some(
      ({ value, text }) =>
        value === false || /^(?:https?:\/\/schema\.org\/)?false$/i.test(text?.trim() ?? ""),
    );
}

/** The sections of a work, or of a section, that cannot be read for free. */
export function gatedSectionsOf(node: CheckedNode): readonly CheckedNode[] {
  return node.nodes("hasPart", "WebPageElement").filter((part) => isSection(part) && isGated(part));
}

/** A section without a type is another rule's. */
function isSection(part: CheckedNode): boolean {
  return part.isA("WebPageElement") || (part.types.length === 0 && part.has("cssSelector"));
}
