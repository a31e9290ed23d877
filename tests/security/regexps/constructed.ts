import type { Construction, Pattern } from "./patterns.js";

/**
 * What the constructions make: the modules are loaded, and a page is read, while the constructor looks on. They may not
 * have been loaded before.
 */
export async function constructedPatterns(
  constructions: readonly Construction[],
): Promise<readonly Pattern[]> {
  const made: Pattern[] = [];
  const Real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, given, newTarget) {
      const regexp: RegExp = Reflect.construct(target, given, newTarget);
      const path = callerIn(new Error().stack ?? "");
      if (path !== undefined) made.push({ path, source: regexp.source, flags: regexp.flags });
      return regexp;
    },
  });
  try {
    for (const path of new Set(constructions.map((place) => place.path)))
      await import(new URL(`../../../src/${path}`, import.meta.url).pathname);
    const { fromHtml } = await import("../../../src/html.js");
    const person = { "@type": "Person", name: "Amina", url: "https://www.example.com/", birthDate: "soon" };
    const blocks = [JSON.stringify(person), '{name: "Amina"}'].map(
      (json) => `<script type="application/ld+json">${json}</script>`,
    );
    fromHtml(new TextEncoder().encode(`${blocks.join("")}<p>`));
  } finally {
    globalThis.RegExp = Real;
  }
  return made;
}

/** The file of `src` that called the constructor; nothing where somebody else did. */
function callerIn(stack: string): string | undefined {
  const [, , caller = ""] = stack.split("\n");
  return /\/src\/([\w/.-]+\.ts)/.exec(caller)?.[1];
}
