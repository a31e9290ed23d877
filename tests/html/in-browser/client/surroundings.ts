/** What a client uses of a browser. The tests are compiled without the browser's own types. */
interface Surroundings {
  readonly document: {
    readonly documentElement: { readonly dataset: { [name: string]: string } };
    getElementById(id: string): object | null;
  };
}

const { document } = globalThis as unknown as Surroundings;

/** The documents of the page that this runs in, from the server that served it. */
export async function documents(): Promise<readonly object[]> {
  return (await (await fetch("/documents.json")).json()) as readonly object[];
}

/** The element that the page has for a client to fill. */
export function root(): object {
  const found = document.getElementById("root");
  if (found === null) throw new Error("The page has no root.");
  return found;
}

/** Tells the test that the page is as it stays. */
export function done(): void {
  document.documentElement.dataset.done = "yes";
}
