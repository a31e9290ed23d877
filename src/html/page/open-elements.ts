import { ENDS_FOREIGN, NEVER_CLOSES, NEVER_OPEN } from "./element-names.js";
import type { TagFacts } from "./tag-facts.js";

/**
 * What an open element makes of the tags in it.
 *
 * - `template`: plain HTML that is no part of the document.
 * - `foreign`: SVG or MathML.
 * - `point`: an integration point of SVG or MathML; start tags in it are HTML, end tags are not.
 * - `mathText`: an integration point for text, the same but for two elements of MathML.
 * - `html`: HTML inside an integration point.
 */
type Kind = "template" | "foreign" | "point" | "mathText" | "html";

interface Open {
  readonly name: string;
  readonly kind: Kind;
  readonly isMath: boolean;
  /** Where the run of neighbours begins that are foreign as this one is, or HTML as this one is. */
  readonly run: number;
  /** Where the last integration point of the run stands; -1 if it has none. */
  readonly barrier: number;
  /** Where the one of this name stands that was opened before; -1 if there is none. */
  readonly previous: number;
}

const SVG_POINTS = new Set(["foreignobject", "desc", "title"]);
const MATH_POINTS = new Set(["mi", "mo", "mn", "ms", "mtext"]);
const TABLE_PARTS = new Set(["table", "caption", "tbody", "thead", "tfoot", "tr", "td", "th"]);

/**
 * The open elements on which it depends what a tag means: templates, SVG and MathML with what is in them. Plain HTML
 * is not kept; so whether an end tag inside SVG closes an HTML element around it is known by count only.
 */
export class OpenElements {
  readonly #open: Open[] = [];
  readonly #latest = new Map<string, number>();
  #templates = 0;

  /** Whether nothing has to be known of a tag but its name: outside SVG and MathML. */
  isPlain = true;
  /** Whether the innermost element is foreign, so that there are CDATA sections. */
  isForeign = false;

  get isInTemplate(): boolean {
    return this.#templates > 0;
  }

  openTemplate(): void {
    this.#push("template", "template", false);
    this.#templates++;
  }

  /** Closes the innermost template and everything in it. */
  closeTemplate(): void {
    if (this.#templates > 0) this.#popTo(this.#latestTemplate());
  }

  /** `<svg>` or `<math>` in HTML. */
  openForeign(name: string, closesItself: boolean): void {
    if (!closesItself) this.#push(name, "foreign", name === "math");
  }

  /** An HTML element inside an integration point; elsewhere it need not be known. */
  openHtml(name: string): void {
    if (!this.isPlain && !NEVER_OPEN.has(name)) this.#push(name, "html", false);
  }

  /** Takes a start tag that is SVG's or MathML's; false where it is HTML's, which then may have ended the SVG. */
  takeForeign(name: string, facts: TagFacts): boolean {
    const top = this.#open.at(-1);
    if (top === undefined || top.kind === "template" || top.kind === "html" || top.kind === "point")
      return false;
    if (top.kind === "mathText" && name !== "mglyph" && name !== "malignmark") return false;
    if (top.isMath && top.name === "annotation-xml" && name === "svg") return false;
    if (top.kind === "foreign" && (ENDS_FOREIGN.has(name) || (name === "font" && facts.isStyledFont()))) {
      this.#leaveForeign();
      return false;
    }
    if (!facts.closesItself) this.#push(name, kindOf(name, top.isMath, facts), top.isMath);
    return true;
  }

  /** An end tag where it is not plain. `isOpenOutside` tells whether plain HTML has an element of this name open. */
  close(name: string, isOpenOutside: () => boolean): void {
    const top = this.#open.at(-1);
    if (top === undefined) return;
    const latest = this.#latest.get(name) ?? -1;
    if (top.kind !== "html" && (name === "p" || name === "br")) this.#leaveForeign();
    else if (name === "template" && !(latest >= top.run && top.kind !== "html")) this.closeTemplate();
    else if (latest >= top.run) this.#popTo(latest);
    else if (!NEVER_CLOSES.has(name)) this.#closeAround(top, name, latest, isOpenOutside);
  }

  /** An end tag that nothing in the innermost run answers: it may close HTML around it, with the run. */
  #closeAround(top: Open, name: string, latest: number, isOpenOutside: () => boolean): void {
    if (TABLE_PARTS.has(name) && isOpenOutside()) {
      this.#popTo(this.#latestTemplate() + 1);
      return;
    }
    // No other end tag reaches through an integration point.
    if (top.kind === "html" || top.barrier >= 0) return;
    const around = this.#open[top.run - 1];
    if (around?.kind === "html") {
      if (latest >= around.run) this.#popTo(latest);
    } else if (isOpenOutside()) this.#popTo(top.run);
  }

  /** Closes foreign elements up to an integration point or HTML. */
  #leaveForeign(): void {
    let size = this.#open.length;
    while (this.#open[size - 1]?.kind === "foreign") size--;
    this.#popTo(size);
  }

  #latestTemplate(): number {
    let at = this.#latest.get("template") ?? -1;
    while (at >= 0 && this.#open[at]?.kind !== "template") at = this.#open[at]?.previous ?? -1;
    return at;
  }

  #push(name: string, kind: Kind, isMath: boolean): void {
    const below = this.#open.at(-1);
    const at = this.#open.length;
    const isSameRun =
      below !== undefined &&
      kind !== "template" &&
      below.kind !== "template" &&
      isHtml(below) === (kind === "html");
    const barrier = kind === "point" || kind === "mathText" ? at : isSameRun ? below.barrier : -1;
    const previous = this.#latest.get(name) ?? -1;
    this.#open.push({ name, kind, isMath, run: isSameRun ? below.run : at, barrier, previous });
    this.#latest.set(name, at);
    this.#settle();
  }

  #popTo(size: number): void {
    while (this.#open.length > size) {
      const popped = this.#open.pop();
      if (popped === undefined) break;
      if (popped.kind === "template") this.#templates--;
      if (popped.previous < 0) this.#latest.delete(popped.name);
      else this.#latest.set(popped.name, popped.previous);
    }
    this.#settle();
  }

  #settle(): void {
    const kind = this.#open.at(-1)?.kind;
    this.isPlain = kind === undefined || kind === "template";
    this.isForeign = kind === "foreign" || kind === "point" || kind === "mathText";
  }
}

function isHtml({ kind }: Open): boolean {
  return kind === "html";
}

function kindOf(name: string, isMath: boolean, facts: TagFacts): Kind {
  if (!isMath) return SVG_POINTS.has(name) ? "point" : "foreign";
  if (MATH_POINTS.has(name)) return "mathText";
  return name === "annotation-xml" && facts.holdsHtml() ? "point" : "foreign";
}
