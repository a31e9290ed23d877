import { refuse } from "../issue/issue.js";
import { showValue } from "../issue/show-value.js";

/** Attributes of the script element. `true` stands alone; `undefined` and `false` are left out. */
export interface ScriptAttributes {
  readonly id?: string | undefined;
  /** The nonce of the page's content security policy. */
  readonly nonce?: string | undefined;
  readonly [attribute: string]: string | boolean | undefined;
}

/** A letter, then letters, digits and `_ : . -`; none that makes the block something else than data, or runs script. */
const NAME = /^(?!(?:type|src|on.*)$)[a-z_][\w:.-]*$/i;

/** Attributes that were checked: names that are names, values that are text. */
export function checkAttributes(attributes: ScriptAttributes): [name: string, value: string | true][] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined || value === false) return [];
    if (NAME.test(name) && (value === true || typeof value === "string")) return [[name, value]];
    return refuse(
      "html/attribute",
      `The attribute ${showValue(name)} with ${showValue(value)} cannot stand in a script. Use another name, or a text.`,
    );
  });
}

/** Attributes as they stand in a tag, each after a space. */
export function printAttributes(attributes: ScriptAttributes): string {
  return checkAttributes(attributes)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeValue(value)}"`))
    .join("");
}

/** As numbered references: a carriage return among them, which a parser would make a line feed. */
function escapeValue(value: string): string {
  return value.replace(/[&"'<>\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
