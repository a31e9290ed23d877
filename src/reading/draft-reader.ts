import type { AnyEntity, Draft, Form, Need, Readable, Reader } from "../graph/mapping.js";
import { add, isNode, type Node, typesOf, valuesOf } from "../graph/node.js";
import { readFields } from "../graph/table.js";
import { webUrl } from "../values/web-url.js";
import type { Claims } from "./claims.js";
import { type Document, isReference } from "./document.js";
import type { DraftIssues, Spot } from "./draft-issues.js";
import { type EntityChoice, isRole, mayLackType, NAMES } from "./entity-choice.js";
import { addressOf, FORMS } from "./forms.js";
import { likeliestFirst } from "./language-order.js";
import type { AllLimits } from "./limits.js";
import { lackingIn } from "./needs.js";
import { idOf } from "./node-id.js";
import { fits, tellingItems } from "./patterns.js";
import { Unfolding } from "./unfolding.js";

export interface DraftReaderOptions {
  readonly document: Document;
  readonly choice: EntityChoice;
  readonly claims: Claims;
  readonly issues: DraftIssues;
  readonly limits: AllLimits;
  /** What relative addresses are resolved against. */
  readonly url: string | undefined;
  /** Under what local names stand. */
  readonly base: string | undefined;
  readonly language: string | undefined;
}

/** Reads drafts of a document's nodes. */
export class DraftReader implements Reader {
  readonly #options: DraftReaderOptions;
  /** The drafts from which nothing was cut, by entity: they are the same wherever they are used. */
  readonly #drafts = new Map<AnyEntity, Map<Node, Draft>>();
  readonly #incomplete = new Set<Draft>();
  readonly #unfolding: Unfolding;
  #spot: Spot | undefined;

  constructor(options: DraftReaderOptions) {
    this.#options = options;
    this.#unfolding = new Unfolding(options.limits);
  }

  all(node: Node, properties: readonly string[], value: Readable): readonly unknown[] | undefined {
    const drafts = this.#fromOneOf(node, properties, value, { isOne: false });
    return drafts.length > 0 ? drafts : undefined;
  }

  first(node: Node, properties: readonly string[], value: Readable): unknown {
    return this.#fromOneOf(node, properties, value, { isOne: true })[0];
  }

  any(node: Node, properties: readonly string[], value: Readable): unknown {
    return this.#fromOneOf(node, properties, value, { isOne: true, areEqual: true })[0];
  }

  #fromOneOf(
    node: Node,
    properties: readonly string[],
    value: Readable,
    { isOne, areEqual = false }: { readonly isOne: boolean; readonly areEqual?: boolean },
  ): readonly unknown[] {
    const { claims, issues } = this.#options;
    const [wanted = ""] = properties;
    claims.ask(node, wanted);
    let found: readonly unknown[] = [];
    let from: string | undefined;
    for (const property of properties) {
      if (node[property] === undefined) continue;
      if (from !== undefined) {
        this.#takeSame(node, property, valuesOf(node, from));
        continue;
      }
      found = this.#items(node, property, value, isOne);
      if (found.length === 0) continue;
      from = property;
      if (property !== wanted && !areEqual) issues.otherProperty(node, wanted, property);
    }
    return found;
  }

  /** Another property that says the same has been read with the first. */
  #takeSame(node: Node, property: string, read: readonly unknown[]): void {
    const { claims } = this.#options;
    const said = new Set(read.map(addressOf));
    said.delete(undefined);
    claims.ask(node, property);
    valuesOf(node, property).forEach((item, at) => {
      if (said.has(addressOf(item))) claims.take(node, property, at);
    });
  }

  #items(node: Node, property: string, value: Readable, isOne: boolean): unknown[] {
    const { claims, language } = this.#options;
    const items = valuesOf(node, property);
    claims.ask(node, property);
    const drafts: unknown[] = [];
    const outer = this.#spot;
    for (const [at, item] of isOne ? likeliestFirst(items, language) : items.entries()) {
      this.#spot = { node, property, at, item };
      const read = value.read(item, this) ?? this.#throughRole(item, property, value);
      if (read === undefined) continue;
      claims.take(node, property, at);
      drafts.push(read);
      if (isOne) break;
    }
    this.#spot = outer;
    return drafts;
  }

  /** A Role stands between a node and the value of a property, which it holds under the same property. */
  #throughRole(item: unknown, property: string, value: Readable): unknown {
    const role = isNode(item) ? this.#options.document.meant(item).find(isRole) : undefined;
    const spot = this.#spot;
    if (!role || !spot || role[property] === undefined || this.#unfolding.isOpen(role)) return undefined;
    if (this.#unfolding.enter(role) !== undefined) return undefined;
    const [read] = this.#items(role, property, value, true);
    this.#unfolding.leave(role);
    if (read !== undefined) this.#options.issues.role(spot);
    return read;
  }

  scalar(value: unknown, form: Form): unknown {
    const found = FORMS[form](value, this.#options.url);
    const spot = this.#spot;
    if (found === undefined) return undefined;
    if ("value" in found) {
      if (found.mended !== undefined && spot)
        this.#options.issues.mended(spot, form, found.value, found.mended);
      return found.value;
    }
    if (spot) {
      this.#options.issues.unreadable(spot, form, found.reason);
      this.#options.claims.take(spot.node, spot.property, spot.at);
    }
    return undefined;
  }

  node(value: unknown, pattern: Node): Node | undefined {
    if (!isNode(value)) return undefined;
    const { claims, document, issues } = this.#options;
    const nodes = document.meant(value);
    const typed = nodes.find((node) => fits(node, pattern));
    if (typed) {
      // What tells a node from others has been read when it has told.
      for (const [property, at] of tellingItems(typed, pattern)) claims.take(typed, property, at);
      return typed;
    }
    const [bare] = nodes;
    const type = pattern["@type"];
    if (!bare || isReference(bare) || typesOf(bare).length > 0 || typeof type !== "string") return undefined;
    if (Object.keys(pattern).length > 1 || !mayLackType(type)) return undefined;
    issues.assumedType(this.#spot, bare, type);
    return bare;
  }

  thing(value: unknown, types: readonly string[]): Draft | undefined {
    const { document, choice, issues } = this.#options;
    if (typeof value === "string") return this.#fromText(value, types);
    if (!isNode(value)) return undefined;
    const nodes = document.meant(value);
    const chosen = choice.among(nodes, types);
    if (chosen) return this.#inner(...chosen);
    const [first] = nodes;
    const isOther = first === undefined || isReference(first) || isRole(first);
    const entity = isOther ? undefined : choice.instead(first, types);
    if (!first || !entity) return undefined;
    if (typesOf(first).length > 0) issues.unknownType(first);
    else issues.assumedType(this.#spot, first, entity.schemaTypes[0] ?? "");
    return this.#inner(first, entity);
  }

  /** A text where a node is asked for: an image's address, or the name of what can be of one type only. */
  #fromText(text: string, types: readonly string[]): Draft | undefined {
    const { choice, issues } = this.#options;
    const spot = this.#spot;
    const entity = choice.only(types);
    const [type = ""] = entity?.schemaTypes ?? [];
    const property = NAMES[type];
    if (!spot || !entity || property === undefined) return undefined;
    const field = entity.fields[property];
    const name = property === "url" ? this.scalar(text, "url") : webUrl().test(text) ? undefined : text;
    if (field === undefined || name === undefined) return undefined;
    if (property === "name") issues.textForNode(spot, type);
    return { type: entity.type, [property]: name };
  }

  /** The draft of a node inside of another: one that lacks what it needs is left out. */
  #inner(node: Node, entity: AnyEntity): Draft | undefined {
    const draft = this.draft(node, entity);
    if (!draft || !this.#incomplete.has(draft)) return draft;
    return this.#leaveOut(node, entity.type, lackingIn(draft, entity.needs));
  }

  complete(draft: { [field: string]: unknown }, needs: readonly Need<never>[], node: Node): unknown {
    if (Object.keys(draft).length === 0) return undefined;
    const lacking = lackingIn(draft, needs);
    if (lacking.length === 0) return draft;
    return this.#leaveOut(node, typesOf(node).join(", ") || "node", lacking);
  }

  #leaveOut(node: Node, what: string, lacking: readonly Need<never>[]): undefined {
    const { claims, issues } = this.#options;
    issues.incomplete(node, what, lacking, false);
    if (this.#spot) claims.take(this.#spot.node, this.#spot.property, this.#spot.at);
  }

  /** The draft of a node, whole or not. */
  draft(node: Node, entity: AnyEntity): Draft | undefined {
    const known = this.#drafts.get(entity)?.get(node);
    if (known) return known;
    const { base, issues, limits } = this.#options;
    const { cuts } = this.#unfolding;
    const cut = this.#unfolding.enter(node);
    if (cut) {
      issues.cut(cut, node, limits.depth);
      return undefined;
    }
    const spot = this.#spot;
    this.#widen(node, entity);
    const id = idOf(node, base);
    const draft: Draft = {
      type: entity.type,
      ...(id === undefined ? undefined : { id }),
      ...readFields(node, entity.fields, this),
    };
    this.#unfolding.leave(node);
    this.#spot = spot;
    if (lackingIn(draft, entity.needs).length > 0) this.#incomplete.add(draft);
    if (cuts === this.#unfolding.cuts) this.#remember(node, entity, draft);
    return draft;
  }

  /** Gives the node the types that the entity's kinds are told by. */
  #widen(node: Node, entity: AnyEntity): void {
    const { choice, issues } = this.#options;
    const types = choice.typesInstead(node, entity);
    const [type] = types;
    if (type === undefined) return;
    issues.subtype(node, type);
    add(node, "@type", types);
  }

  #remember(node: Node, entity: AnyEntity, draft: Draft): void {
    const drafts = this.#drafts.get(entity) ?? new Map();
    this.#drafts.set(entity, drafts.set(node, draft));
  }
}
