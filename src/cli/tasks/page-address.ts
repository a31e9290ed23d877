/**
 * Where a file stands on the web: below a base that ends in `/`, at any other base itself. `index.html` stands at its folder.
 * A file that is not below the folder has no address that anybody could know.
 *
 * @example
 * pageAddress("https://journal.example/", "2024/visite à Ankara/index.html");
 * //=> "https://journal.example/2024/visite%20%C3%A0%20Ankara/"
 */
export function pageAddress(base: string | undefined, within: string): string | undefined {
  if (!base?.endsWith("/")) return base;
  if (/^(?:\.\.\/|[a-z]:|\/)/i.test(within)) return undefined;
  const path = within.replace(/(^|\/)index\.html?$/, "$1");
  return base + path.split("/").map(encodeURIComponent).join("/");
}
