import { didYouMean } from "../../issue/did-you-mean.js";

/** The key that is probably meant as this keyword, and is none: `@Type`, `@contxt`. */
export function nearKeyword(keys: readonly string[], keyword: string): string | undefined {
  return keys.find(
    (key) => key.startsWith("@") && key !== keyword && didYouMean(key, [keyword]) !== undefined,
  );
}
