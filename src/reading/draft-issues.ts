import type { Form, Need } from "../graph/mapping.js";
import { type Node, typesOf } from "../graph/node.js";
import { showValue } from "../issue/show-value.js";
import type { Document } from "./document.js";
import { addressOf } from "./forms.js";
import type { Candidate } from "./main-thing.js";
import type { Notes } from "./notes.js";
import type { Cut } from "./unfolding.js";
import type { Way } from "./way.js";

/** Which item of which property of a node is being read. */
export interface Spot {
  readonly node: Node;
  readonly property: string;
  readonly at: number;
  readonly item: unknown;
}

/** The forms of which what is mended, and what cannot be, is told; under the name that it has in the code. */
const TOLD: { readonly [form in Form]?: readonly [code: string, word: string] } = {
  date: ["date", "date"],
  "calendar-date": ["date", "date"],
  "date-time": ["date", "date"],
  url: ["url", "address"],
  language: ["language", "language"],
  tagged: ["language", "language"],
  country: ["country", "country"],
  email: ["email", "email address"],
  number: ["number", "number"],
  pixels: ["number", "number of pixels"],
  flag: ["flag", "true or false"],
};

/** What is noted while nodes become drafts. */
export class DraftIssues {
  readonly #notes: Notes;
  readonly #document: Document;

  constructor(notes: Notes, document: Document) {
    this.#notes = notes;
    this.#document = document;
  }

  mended(spot: Spot, form: Form, value: unknown, mended: string): void {
    const [code = form, word = form] = TOLD[form] ?? [];
    this.#notes.add(
      `${code}-mended`,
      // A relative address is legal; every other form that is mended is one that others may not read.
      form === "url" ? "info" : "warning",
      () => this.#way(spot),
      `The ${word} ${showValue(addressOf(spot.item))} was read as ${showValue(value)}: ${mended}. Write it so.`,
      { suggestion: String(value) },
    );
  }

  unreadable(spot: Spot, form: Form, reason: string): void {
    const [code = form, word = form] = TOLD[form] ?? [];
    this.#notes.add(
      `${code}-unreadable`,
      // The name of a country is legal; it is only none of the model's.
      form === "country" ? "info" : "warning",
      () => this.#way(spot),
      `The ${word} ${showValue(addressOf(spot.item))} was left out: it ${reason}. Mend it, or leave it out.`,
    );
  }

  otherProperty(node: Node, wanted: string, found: string): void {
    this.#notes.add(
      "other-property",
      "info",
      () => this.#document.wayToItem(node, found, undefined),
      `There is no ${wanted}; ${found} was read in its place. Give ${wanted}.`,
    );
  }

  assumedType(spot: Spot | undefined, node: Node, type: string): void {
    this.#notes.once(
      node,
      "type-missing",
      "warning",
      () => this.#document.wayTo(node),
      `The node has no @type; it was read as ${article(type)}, which ${showValue(spot?.property ?? "")} asks for. Give it its type.`,
    );
  }

  textForNode(spot: Spot, type: string): void {
    this.#notes.add(
      "text-for-node",
      "warning",
      () => this.#way(spot),
      `The text ${showValue(spot.item)} stands where ${article(type)} is asked for; it was read as its name. Give a node with its type and name.`,
    );
  }

  /** Said once for each type. */
  subtype(node: Node, type: string): void {
    this.#notes.once(
      typesOf(node).join(),
      "subtype",
      "info",
      () => this.#document.wayTo(node),
      `The model has no ${typesOf(node).map(showValue).join(" or ")}; it was read as ${article(type)}, of which it is a kind. Nothing has to be mended.`,
    );
  }

  role(spot: Spot): void {
    this.#notes.add(
      "role",
      "info",
      () => this.#way(spot),
      `What the Role in ${showValue(spot.property)} holds was read; the model has no place for what it says about it. Nothing has to be mended.`,
    );
  }

  incomplete(node: Node, what: string, needs: readonly Need<never>[], isKept: boolean): void {
    const lacking = needs.map((need) => [need].flat().join(" or ")).join(", ");
    this.#notes.once(
      node,
      "incomplete",
      "warning",
      () => this.#document.wayTo(node),
      `The ${what} lacks what the model cannot be without: ${lacking}. Give it${isKept ? "" : "; as it stands it was left out"}.`,
    );
  }

  /** Said once for each type. */
  unknownType(node: Node): void {
    const types = typesOf(node).map(showValue).join(", ");
    this.#notes.once(
      types,
      "unknown-type",
      "info",
      () => this.#document.wayTo(node),
      types === ""
        ? "The node has no @type that says what to read it as. Give it one, or leave it."
        : `Nothing reads the type ${types}. Pass an entity for it, or leave it.`,
    );
  }

  dangling(node: Node, property: string, item: Node, isOwn: boolean): void {
    this.#notes.add(
      "dangling-reference",
      isOwn ? "warning" : "info",
      () => this.#document.wayToItem(node, property, item),
      `Nothing in the document has the @id ${showValue(item["@id"])}. ${isOwn ? "Add the node, or remove the reference." : "What it refers to may stand elsewhere; describe it here for those who do not look there."}`,
    );
  }

  conflict(node: Node, property: string, item: unknown): void {
    this.#notes.add(
      "conflicting-node",
      "warning",
      () => this.#document.wayToItem(node, property, item),
      `The nodes with the @id ${showValue(node["@id"])} differ in ${showValue(property)}: ${showValue(item)} was left out. Say it in one place.`,
    );
  }

  unread(node: Node, property: string, item: unknown): void {
    this.#notes.add(
      "unread",
      "info",
      () => this.#document.wayToItem(node, property, item),
      `The model has no place for this value of ${showValue(property)}, ${showValue(item)}. It is in the reading's nodes.`,
    );
  }

  unmapped(node: Node, properties: readonly string[]): void {
    this.#notes.add(
      "unmapped",
      "info",
      () => this.#document.wayTo(node),
      `The model has no field for ${properties.slice(0, 20).map(showValue).join(", ")}${properties.length > 20 ? " and more" : ""}. They are in the reading's nodes.`,
    );
  }

  languageFromPage(node: Node, language: string): void {
    this.#notes.add(
      "language-from-page",
      "info",
      () => this.#document.wayTo(node),
      `The article names no language; that of its page, ${showValue(language)}, was taken. Give it as inLanguage.`,
    );
  }

  /** Other articles might be the main one as well. */
  rivals(main: Candidate, rivals: readonly Candidate[]): void {
    const [other] = rivals;
    if (!other) return;
    this.#notes.add(
      "several-mains",
      "warning",
      () => this.#document.wayTo(other.node),
      `Each of ${rivals.length + 1} articles could be what the input is about; ${showValue(main.draft.headline)} was taken, and not ${showValue(other.draft.headline)}. Give the page's address, or say mainEntityOfPage on one.`,
    );
  }

  cut(code: Cut, node: Node, levels: number): void {
    const message = {
      cycle: "The node contains itself, through its references. Break the circle; it was cut here.",
      "too-deep": `References lead more than ${levels} levels deep; the rest was left out.`,
      "too-many-nodes":
        "The document unfolds to too many nodes, or its circles to too many ways around; the rest was left out.",
    }[code];
    // One issue for the whole document is enough where a limit was reached.
    this.#notes.once(
      code === "cycle" ? node : undefined,
      code,
      code === "cycle" ? "warning" : "error",
      () => this.#document.wayTo(node),
      message,
    );
  }

  #way({ node, property, item }: Spot): Way {
    return this.#document.wayToItem(node, property, item);
  }
}

function article(type: string): string {
  return `${/^[AEIOU]/.test(type) ? "an" : "a"} ${type}`;
}
