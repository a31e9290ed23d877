import { visible } from "../../terminal/visible.js";

/** HTML that can stand in a page as it is. Only {@link markup} and the texts of this folder make it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What can be put into a template: everything but `Markup` is text, and nothing, false and an empty list are no text. */
export type Insertion = Markup | string | number | false | undefined | readonly Insertion[];

/**
 * A template of HTML whose insertions are escaped, for texts and for values of attributes in double quotes alike. So
 * nothing of the input can be more than text, whoever writes the template. What would turn or hide the text around it is
 * shown as an escape.
 *
 * @example
 * markup`<p title="${'"'}">${"<b>"}</p>`.text; //=> '<p title="&quot;">&lt;b&gt;</p>'
 */
export function markup(parts: TemplateStringsArray, ...insertions: readonly Insertion[]): Markup {
  let text = parts[0] ?? "";
  insertions.forEach((insertion, at) => {
    text += textOf(insertion) + (parts[at + 1] ?? "");
  });
  return new Markup(text);
}

/** A list with something in between. */
export function joined(items: readonly Insertion[], between: Insertion): readonly Insertion[] {
  return items.flatMap((item, at) => (at === 0 ? [item] : [between, item]));
}

function textOf(insertion: Insertion): string {
  if (insertion instanceof Markup) return insertion.text;
  if (insertion === undefined || insertion === false) return "";
  if (typeof insertion === "object") return insertion.map(textOf).join("");
  return escaped(String(insertion));
}

const REFERENCES: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => REFERENCES[character] ?? "");
}

const WEB_ADDRESS = /^https?:\/\/[^\s\\]+$/i;

/**
 * A link, where the address is one of the web; otherwise its text alone. No other scheme is ever followed, and no address
 * that would be another one once it can be seen.
 */
export function webLink(address: string, text: Insertion): Markup {
  return WEB_ADDRESS.test(address) && visible(address) === address
    ? markup`<a href="${address}" rel="noreferrer noopener">${text}</a>`
    : markup`${text}`;
}
