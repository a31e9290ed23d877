import type { Model, Shape } from "./model.js";

/**
 * Schemas made of the model's definitions, each once. A library that needs what it refers to beforehand has to know which
 * fields lead back into a definition that is only being made: `leadsBack` tells it.
 */
export class Definitions<Schema> {
  readonly #model: Model;
  readonly #make: (shape: Shape) => Schema;
  readonly #made = new Map<string, Schema>();
  readonly #open = new Set<string>();

  constructor(model: Model, make: (shape: Shape) => Schema) {
    this.#model = model;
    this.#make = make;
  }

  get root(): Schema {
    return this.get(this.#model.root);
  }

  get(name: string): Schema {
    const made = this.#made.get(name);
    if (made !== undefined) return made;
    this.#open.add(name);
    const schema = this.#make(this.shape(name));
    this.#open.delete(name);
    this.#made.set(name, schema);
    return schema;
  }

  shape(name: string): Shape {
    const shape = this.#model.definitions.get(name);
    if (!shape) throw new Error(`The model has no ${name}.`);
    return shape;
  }

  /** Whether a definition is only being made. */
  isOpen(name: string): boolean {
    return this.#open.has(name);
  }

  /** Whether a shape is, holds or chooses what is only being made. */
  leadsBack(shape: Shape): boolean {
    if (shape.kind === "list") return this.leadsBack(shape.of);
    if (shape.kind === "union") return shape.of.some((member) => this.leadsBack(member));
    if (shape.kind !== "named") return false;
    if (this.isOpen(shape.name)) return true;
    const definition = this.shape(shape.name);
    return definition.kind === "union" && this.leadsBack(definition);
  }
}
