import { refuse } from "../issue/issue.js";
import { showValue } from "../issue/show-value.js";

/** Attributes of the script element. `true` stands alone; `undefined` and `false` are left out. */
export interface ScriptAttributes {
  readonly id?: string | undefined;
  /** The nonce of the page's content security policy. */
  readonly nonce?: string | undefined;
  readonly [attribute: string]: string | boolean | undefined;
}

/** What an attribute may be called: letters, digits and `_ : . -`, as in `data-vue-meta`. */
const NAME = /^[A-Za-z_][\w:.-]*$/;

/** Would make the block something else than data, or run script. */
const REFUSED = /^(?:type|src|on.*)$/i;

const ESCAPES: { readonly [character: string]: string } = {
  "&": "&amp;",
  '"': "&quot;",
  "'": "&#39;",
  "<": "&lt;",
  ">": "&gt;",
  "\r": "&#13;",
};

/** Attributes that were checked: names that are names, values that are text. */
export function checkAttributes(attributes: ScriptAttributes): [name: string, value: string | true][] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (!NAME.test(name) || REFUSED.test(name)) {
      refuse(
        "html/attribute-name",
        `${showValue(name)} cannot be an attribute of a JSON-LD script: give a name such as data-source.`,
      );
    }
    if (value === undefined || value === false) return [];
    if (value !== true && typeof value !== "string") {
      refuse(
        "html/attribute-value",
        `The attribute ${name} is ${showValue(value)}: give a text, true or undefined.`,
      );
    }
    return [[name, value]];
  });
}

/** Attributes as they stand in a tag, each after a space. */
export function printAttributes(attributes: ScriptAttributes): string {
  return checkAttributes(attributes)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeValue(value)}"`))
    .join("");
}

function escapeValue(value: string): string {
  return value.replace(/[&"'<>\r]/g, (character) => ESCAPES[character] ?? character);
}
