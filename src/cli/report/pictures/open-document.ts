import { CheckedDocument } from "../../../checks/engine/checked-document.js";
import { type Input, openInput } from "../../../checks/inputs/input.js";
import { vocabularyNames } from "../../../checks/names.js";
import type { CheckOptions } from "../../../checks/options.js";
import { entities as all } from "../../../entities/index.js";
import type { AnyEntity, ThingLike } from "../../../graph/mapping.js";
import { type Opened, readOpened } from "../../../json-ld/opened.js";
import { toJsonLd } from "../../../json-ld/to-json-ld.js";
import { withoutFragment } from "../../../reading/addresses.js";

/** What a rule would see of the input; of things of the model, what is written of them. */
export function openDocument(input: unknown, options: CheckOptions): CheckedDocument {
  const { entities = all } = options;
  const found = openInput(input, options, entities);
  const opened = found.kind === "document" ? found.opened : written(found, options, entities);
  const own = found.kind === "document" ? found.options : options;
  const { url } = own;
  return new CheckedDocument(readOpened(opened, own, vocabularyNames(entities)), {
    now: undefined,
    url,
    base: opened.page?.base ?? url,
    language: undefined,
    isText: opened.isText,
    entities,
  });
}

/** The things as JSON-LD. What cannot be written is read as if `type` and the fields were schema.org's, as far as that goes. */
function written(
  { opened, things, isList }: Extract<Input, { kind: "things" }>,
  { base, url }: CheckOptions,
  entities: readonly AnyEntity[],
): Opened {
  try {
    const own = things as readonly ThingLike[];
    const options = { entities, base: base ?? (url === undefined ? undefined : withoutFragment(url)) };
    const [only] = own;
    const value: object = isList || only === undefined ? toJsonLd(own, options) : toJsonLd(only, options);
    return { sources: [{ value }], issues: [], isText: false };
  } catch {
    return opened;
  }
}
