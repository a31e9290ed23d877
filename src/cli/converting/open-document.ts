import { decoded } from "../../checks/inputs/bytes.js";
import { openInput } from "../../checks/inputs/input.js";
import type { CheckOptions, InputKind } from "../../checks/options.js";
import { entities as all } from "../../entities/index.js";
import type { Issue } from "../../issue/issue.js";
import type { ConvertInput } from "./conversion.js";
import { type BlockedText, blocksOfJson, blocksOfPage } from "./mending/blocked-text.js";
import { decodePage } from "./mending/page-bytes.js";

/** A document, decoded, and what it turned out to be. */
export interface OpenDocument {
  readonly kind: InputKind;
  readonly blocked: BlockedText;
  /** What there is to say about its bytes. */
  readonly issues: readonly Issue[];
  /** Blocks that cannot be written anew without loss, as some of their bytes are no text. */
  readonly locked: ReadonlySet<number>;
  /** The bytes of a document that came as bytes, with blocks of another text. JSON comes out in UTF-8. */
  withBlocks(blocks: readonly string[], changed: ReadonlySet<number>): Uint8Array;
}

type OpenOptions = Pick<CheckOptions, "entities" | "limits">;

const NONE: ReadonlySet<number> = new Set();

/** Decodes a document and finds out what it is: JSON is things of the model, or else JSON-LD. */
export function openDocument(input: ConvertInput, options: OpenOptions): OpenDocument {
  const { content, contentType, kind = "json" } = input;
  if (kind === "html") return openPage(content, contentType);
  const { text, issues } =
    typeof content === "string" ? { text: content, issues: [] } : decoded(content, contentType);
  return {
    kind: kind === "json" ? kindOfJson(text, options) : kind,
    blocked: blocksOfJson(text),
    issues,
    locked: issues.length > 0 ? new Set([0]) : NONE,
    withBlocks: ([json]) => new TextEncoder().encode(json),
  };
}

function openPage(content: string | Uint8Array, contentType: string | undefined): OpenDocument {
  if (typeof content !== "string") {
    const { text, ...page } = decodePage(content, contentType);
    return { kind: "html", blocked: blocksOfPage(text), ...page };
  }
  const blocked = blocksOfPage(content);
  return {
    kind: "html",
    blocked,
    issues: [],
    locked: NONE,
    withBlocks: (blocks) => new TextEncoder().encode(blocked.withBlocks(blocks).text),
  };
}

function kindOfJson(text: string, { entities = all, limits }: OpenOptions): InputKind {
  return openInput(text, { limits }, entities).kind === "things" ? "model" : "jsonld";
}
