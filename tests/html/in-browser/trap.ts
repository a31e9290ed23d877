/** The calls by which an attack shows that it runs. */
const CALLED = ["canary", "alert", "confirm", "prompt", "print", "open"];

/**
 * Stands in a page before anything of the page itself: whatever an attack calls is noted, and so is all that the page's
 * policy has to say of, which is every script and handler that is not the page's own.
 */
export const TRAP = `(() => {
  const seen = [];
  Object.defineProperty(globalThis, "seen", { value: seen });
  for (const name of ${JSON.stringify(CALLED)}) {
    Object.defineProperty(globalThis, name, { value: (...given) => { seen.push("called " + name + " " + given.join()); } });
  }
  for (const name of ["write", "writeln", "open"]) {
    Object.defineProperty(document, name, { value: () => { seen.push("called document." + name); } });
  }
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    seen.push("broke " + effectiveDirective + " " + blockedURI);
  });
})();`;

/** Does to every element what a reader might do, and waits for what comes of it. */
export const USE = `(async () => {
  for (const element of document.querySelectorAll("*")) {
    element.focus?.();
    for (const name of ["click", "mouseover", "mouseenter", "mousedown", "keydown", "input", "blur"])
      element.dispatchEvent(new Event(name, { bubbles: true, cancelable: true }));
  }
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve));
})()`;

/**
 * What the browser made of the page: the text of each JSON-LD script, how many sentinels stand beside a script, the names of
 * all nodes in their order with their depth, and what the trap has caught.
 */
export const LOOK = `(() => {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const sentinels = [...document.querySelectorAll(".sentinel")];
  const outline = [];
  const walk = (node, depth) => {
    const isData = node.type === "application/ld+json";
    outline.push(depth + node.nodeName + (node.attributes?.length ?? "") + (node.nodeType === 3 ? node.data : ""));
    if (!isData) for (const child of node.childNodes) walk(child, depth + 1);
  };
  walk(document, 0);
  return {
    texts: scripts.map(({ textContent }) => textContent),
    allAreText: scripts.every(({ childNodes }) => childNodes.length === 1 && childNodes[0].nodeType === 3),
    sentinels: sentinels.length,
    behindScripts: sentinels.filter(({ previousElementSibling }) => scripts.includes(previousElementSibling)).length,
    outline: outline.join("\\n"),
    seen: globalThis.seen ?? ["the trap is gone"],
  };
})()`;
