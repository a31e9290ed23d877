import { isNode } from "../../graph/node.js";
import type { Way } from "../../reading/way.js";
import type { CheckedNode } from "./checked-node.js";
import type { Place } from "./rule.js";

/** Neither ASCII's, Latin letters, the dashes and quotation marks of texts, nor the sign of the euro; and every control. */
const UNUSUAL = /[^\t\n\r -~\u00a0-\u02ff\u2010-\u2027\u2030-\u205e\u20ac]/;

const NONE: readonly CheckedNode[] = [];

/** One value of a property, as a rule sees it. */
export class CheckedValue implements Place {
  readonly node: CheckedNode;
  /** The property's name in schema.org, whatever prefix or case it has in the document. */
  readonly property: string;
  /** A text, a number, true or false, a text in a language (`@language`, `@value`), or a node. */
  readonly value: unknown;
  /** Which of the property's values it is, from 0. */
  readonly at: number;
  #isUnusual: boolean | undefined;
  #nodes: readonly CheckedNode[] | undefined;

  constructor(node: CheckedNode, property: string, value: unknown, at: number) {
    this.node = node;
    this.property = property;
    this.value = value;
    this.at = at;
  }

  /** The text, if the value is one, in a language or not. */
  get text(): string | undefined {
    if (typeof this.value === "string") return this.value;
    const inner = isNode(this.value) ? this.value["@value"] : undefined;
    return typeof inner === "string" ? inner : undefined;
  }

  /**
   * The text, if it has a character beyond those of Latin letters and their punctuation: whoever looks for rare
   * characters need not look through other texts.
   */
  get unusualText(): string | undefined {
    this.#isUnusual ??= UNUSUAL.test(this.text ?? "");
    return this.#isUnusual ? this.text : undefined;
  }

  /** The nodes that the value is or may refer to: none for a text, a number, true or false. */
  get nodes(): readonly CheckedNode[] {
    this.#nodes ??=
      isNode(this.value) && !("@value" in this.value) ? this.node.document.meant(this.value) : NONE;
    return this.#nodes;
  }

  way(): Way {
    const before = this.node.values(this.property).slice(0, this.at);
    return this.node.wayTo(
      this.property,
      this.value,
      before.filter(({ value }) => value === this.value).length,
    );
  }
}
