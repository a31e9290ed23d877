import type { Node } from "../graph/node.js";
import type { AllLimits } from "./limits.js";

/** How often nodes on a circle are read again, each time up to another cut. */
const MOST_REREADS = 5_000;

/** Why a node is not gone into. */
export type Cut = "cycle" | "too-deep" | "too-many-nodes";

/** How far references are followed: not in circles, not too deep, and not too often. */
export class Unfolding {
  readonly #limits: AllLimits;
  /** The nodes that are being read, from the outermost in. */
  readonly #open = new Set<Node>();
  /** The nodes that have been read at least once. */
  readonly #read = new Set<Node>();
  #count = 0;
  #rereads = 0;
  /** How often a node was not gone into. What holds such a node is not the same in another place. */
  cuts = 0;

  constructor(limits: AllLimits) {
    this.#limits = limits;
  }

  isOpen(node: Node): boolean {
    return this.#open.has(node);
  }

  /** Opens the node, or says why it is not to be. */
  enter(node: Node): Cut | undefined {
    const cut = this.#cutAt(node);
    if (cut) this.cuts++;
    else this.#open.add(node);
    return cut;
  }

  leave(node: Node): void {
    this.#open.delete(node);
  }

  #cutAt(node: Node): Cut | undefined {
    if (this.#open.has(node)) return "cycle";
    if (this.#open.size >= this.#limits.depth) return "too-deep";
    if (this.#read.has(node)) this.#rereads++;
    this.#read.add(node);
    this.#count++;
    const isTooMuch = this.#count > this.#limits.nodes || this.#rereads > MOST_REREADS;
    return isTooMuch ? "too-many-nodes" : undefined;
  }
}
