import { expect, test } from "vitest";
import { members, properties, types } from "../../src/vocabulary/vocabulary.js";
import { realContext } from "../examples/schema-org-context.js";

const later = realContext === undefined ? " (the context is not here)" : "";

test.skipIf(realContext === undefined)(
  `schema.org's own context knows every type and property of ours, by the same address${later}`,
  () => {
    const terms = realContext?.terms ?? {};
    const addressOf = (name: string) => {
      const term = terms[name];
      return typeof term === "object" && term !== null && "@id" in term ? term["@id"] : term;
    };
    const names = [...types().keys(), ...properties().keys()];
    const missing = names.filter((name) => addressOf(name) !== `schema:${name}`);
    expect(missing).toEqual([]);
    const known = new Set([...names, ...members().keys()]);
    const ours = Object.keys(terms).filter((term) => known.has(term));
    console.info(`schema.org's context: ${Object.keys(terms).length} terms, ${ours.length} of them ours`);
    expect(ours.length).toBeGreaterThan(2000);
  },
);
