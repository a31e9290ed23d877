import { showValue } from "../issue/show-value.js";
import type { Correction } from "./canonical.js";
import type { Notes } from "./notes.js";
import type { Way } from "./way.js";

/** What is noted of a document's form while it is brought to ours. */
export class CanonicalIssues {
  readonly #notes: Notes;

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  unsafeKey(way: Way): void {
    this.#warn(
      "unsafe-key",
      way,
      'The key "__proto__" was left out, since it could change what an object is. Remove it.',
    );
  }

  /** schema.org's own context lets `type` and `id` stand for the keywords; other readers of schema.org do not know it. */
  bareKeyword(key: string, way: Way): void {
    this.#warn(
      "type-key",
      way,
      `The key "${key}" was read as "@${key}". Write "@${key}": search engines know no other.`,
      `@${key}`,
    );
  }

  otherCase({ what, given, right, way }: Correction): void {
    this.#warn(
      `${what}-case`,
      way,
      `The ${what} ${showValue(given)} was read as "${right}". Write it so: upper and lower case make a difference.`,
      right,
    );
  }

  /** What says nothing: as a value, or where a type or an `@id` should stand. */
  empty(value: unknown, way: Way): void {
    if (typeof value === "number" || typeof value === "boolean") {
      this.#warn("empty-value", way, `${showValue(value)} is no name, and says nothing here. Give a text.`);
      return;
    }
    const what = typeof value === "string" ? `the text ${showValue(value)}` : showValue(value);
    this.#warn(
      "empty-value",
      way,
      `There is ${what}, which says nothing. Leave it out, and the property with it.`,
    );
  }

  longText(length: number, most: number, way: Way): void {
    this.#notes.add(
      "too-large",
      "error",
      () => way,
      `The text of ${length} characters was left out: at most ${most} are read. Shorten it, or raise the limit "text".`,
    );
  }

  foreign(context: unknown, way: Way): void {
    const [named] = [context].flat().filter((member) => typeof member === "string");
    this.#info(
      "foreign-context",
      way,
      `The node is in another vocabulary than schema.org, ${showValue(named ?? context)}, and was left alone. If schema.org is meant, write "https://schema.org".`,
    );
  }

  #warn(code: string, way: Way, message: string, suggestion?: string): void {
    this.#notes.add(code, "warning", () => way, message, suggestion === undefined ? {} : { suggestion });
  }

  #info(code: string, way: Way, message: string): void {
    this.#notes.add(code, "info", () => way, message);
  }
}
