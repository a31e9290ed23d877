import type { CheckedNode } from "./checked-node.js";
import type { DocumentRule, NodeRule, Rule, ValueRule } from "./rule.js";

/** What is known of more types or properties than documents have is not kept. */
export const MOST_KEPT = 2000;

/** Which rules look at what: asked anew for each node and each property, found once. */
export class Plan {
  readonly documentRules: readonly DocumentRule[];
  readonly #nodeRules: readonly NodeRule[];
  readonly #valueRules: readonly ValueRule[];
  readonly #ofType = new Map<string, readonly NodeRule[]>();
  /** Of nodes with several types or none; of mere references under no key. */
  readonly #ofTypes = new Map<string, readonly NodeRule[]>();
  readonly #ofProperty = new Map<string, readonly ValueRule[]>();

  constructor(rules: readonly Rule[]) {
    this.documentRules = rules.filter((rule) => rule.looksAt === "document");
    this.#nodeRules = rules.filter((rule) => rule.looksAt === "nodes");
    this.#valueRules = rules.filter((rule) => rule.looksAt === "values");
  }

  get isEmpty(): boolean {
    return this.documentRules.length + this.#nodeRules.length + this.#valueRules.length === 0;
  }

  /** What types say to which rules is the same for all nodes of these types. */
  rulesFor(node: CheckedNode): readonly NodeRule[] {
    const { isReference, types: own } = node;
    const [only] = own;
    const isOne = only !== undefined && own.length === 1 && !isReference;
    const key = isOne ? only : isReference ? "" : JSON.stringify(own);
    const known = isOne ? this.#ofType : this.#ofTypes;
    return (
      known.get(key) ??
      kept(
        known,
        key,
        this.#nodeRules.filter(({ types }) => types === undefined || (!isReference && node.isA(...types))),
      )
    );
  }

  rulesAbout(property: string): readonly ValueRule[] {
    return (
      this.#ofProperty.get(property) ??
      kept(
        this.#ofProperty,
        property,
        this.#valueRules.filter(
          ({ properties }) =>
            properties === undefined ||
            (typeof properties === "function" ? properties(property) : properties.includes(property)),
        ),
      )
    );
  }
}

function kept<T>(known: Map<string, T>, key: string, found: T): T {
  if (known.size < MOST_KEPT) known.set(key, found);
  return found;
}

/** A program has a few ways to check; whoever makes up more has each planned anew. */
const MOST_WISHES = 50;

const plans = new WeakMap<readonly Rule[], Map<string, Plan>>();

/** The plan of those rules whose code is wanted; the same for the same list of rules and the same wish. */
export function planOf(rules: readonly Rule[], wish: string, isWanted: (rule: Rule) => boolean): Plan {
  const known = plans.get(rules) ?? new Map<string, Plan>();
  plans.set(rules, known);
  const before = known.get(wish);
  if (before) return before;
  const plan = new Plan(rules.filter(isWanted));
  if (known.size < MOST_WISHES) known.set(wish, plan);
  return plan;
}
