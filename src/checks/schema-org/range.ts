import { webUrl } from "../../values/web-url.js";
import { types } from "../../vocabulary/vocabulary.js";
import type { CheckedNode } from "../engine/checked-node.js";
import type { CheckedValue } from "../engine/checked-value.js";
import type { ValueRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";
import { isOutside } from "./outside.js";
import { type Range, rangeOf, takesTypes } from "./ranges.js";

/**
 * A value of another sort than the property takes: a text where a person is asked for, a person where a text is.
 *
 * Who reads the page expects one of the types that schema.org names for the property, and finds nothing in another. An
 * address may stand for the thing that it is the address of, a number for a text, a Role for whatever it holds, and a node
 * of a wider type (a Thing, a CreativeWork) for what it may well be.
 *
 * @see https://schema.org/docs/datamodel.html
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "publisher": "Le Journal" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "publisher": { "@type": "Organization", "name": "Le Journal" } }
 */
export const range: ValueRule = {
  code: "schema.org/range",
  severity: "warning",
  source: "https://schema.org/docs/datamodel.html",
  verified: "2026-11-24",
  looksAt: "values",
  properties: (property) => rangeOf(property) !== undefined,
  check(value, report) {
    const own = rangeOf(value.property);
    if (!own || isFitting(value, own) || isOutside(value.node)) return;
    const expected = own.types.join(" or ");
    report(
      value,
      `${shown(value)} stands under ${quoted(value.property)}, which takes ${expected}. ${adviceFor(value, own)}`,
      { expected },
    );
  },
};

function isFitting(value: CheckedValue, own: Range): boolean {
  const { text } = value;
  if (text !== undefined) return isFittingText(text, own);
  if (typeof value.value === "number")
    return own.number || own.text || own.quantity || isYear(value.value, own);
  if (typeof value.value === "boolean") return own.boolean;
  return value.nodes.length === 0 || value.nodes.some((node) => isFittingNode(node, own));
}

/** What looks like a date, an address, a member of an enumeration or a number is held to the rules for those. */
function isFittingText(text: string, own: Range): boolean {
  if (own.text || own.url || own.date || own.time || own.duration || own.members.size > 0) return true;
  if (own.boolean && /^(?:https?:\/\/schema\.org\/)?(?:true|false)$/i.test(text.trim())) return true;
  if ((own.number || own.quantity) && /\d/.test(text)) return true;
  return own.nodes && (webUrl().test(text.trim()) || isMember(text));
}

function isMember(text: string): boolean {
  return /^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)\w+$/.test(text);
}

function isYear(value: number, own: Range): boolean {
  return own.date && Number.isInteger(value) && value >= 1000 && value <= 9999;
}

/** A node without a type may be of any. */
function isFittingNode(node: CheckedNode, own: Range): boolean {
  return (
    node.types.length === 0 ||
    node.isA("Role") ||
    node.types.some((type) => type.includes(":")) ||
    takesTypes(own, node.types)
  );
}

function adviceFor({ text }: CheckedValue, own: Range): string {
  if (text !== undefined && types().has(text.trim())) {
    return "It is the name of a type, and says nothing. Give a node of that type with its own name, or leave the property out.";
  }
  const takesNodesAlone = own.nodes && !own.text && !own.boolean && !own.number && !own.date;
  if (text === undefined || !takesNodesAlone) return own.boolean ? "Write true or false." : "Give one.";
  if (own.types.includes("Thing")) return "Give a node, with the text as its name.";
  return "Give a node with one of these types as its @type, and the text as its name.";
}

function shown({ text, value, nodes }: CheckedValue): string {
  if (nodes.length > 0) return `A node of the type ${(nodes[0]?.types ?? []).map(quoted).join(", ")}`;
  return typeof value === "string" || text !== undefined
    ? `The text ${quoted(text)}`
    : `The value ${quoted(value)}`;
}
