import { rules as ownRules } from "../../checks/rules.js";
import type { Config } from "../../config/config.js";
import { entities as ownEntities } from "../../entities/index.js";

/**
 * A configuration with the library's rules and entities beside the user's, whether these were written there too or not.
 * What is the user's takes the place of what has the same code or type.
 */
export function withOwn(config: Config): Config {
  const { rules, entities } = config;
  return {
    ...config,
    rules: rules && [...without(ownRules, rules, "code"), ...rules],
    entities: entities && [...without(ownEntities, entities, "type"), ...entities],
  };
}

/** Those that no other one of the same name stands for. What is in the lists of a user need not be what it should be. */
function without<T>(own: readonly T[], others: readonly unknown[], name: keyof T & string): readonly T[] {
  const taken = new Set(
    others.map((other) => (other as { readonly [name: string]: unknown } | null)?.[name]),
  );
  return own.filter((one) => !taken.has(one[name]));
}
