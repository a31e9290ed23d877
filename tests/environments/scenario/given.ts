/** A page as it came from a server. */
export interface GivenPage {
  readonly name: string;
  readonly url: string;
  readonly bytes: Uint8Array;
}

/** What every environment is given. It knows no files, so that it runs where there are none. */
export interface Given {
  readonly payloads: readonly string[];
  readonly pages: readonly GivenPage[];
}

/** The same as JSON, with the bytes in base64. */
export interface GivenAsJson {
  readonly payloads: readonly string[];
  readonly pages: readonly { readonly name: string; readonly url: string; readonly base64: string }[];
}

/** What was given, out of JSON. */
export function givenOf({ payloads, pages }: GivenAsJson): Given {
  return {
    payloads,
    pages: pages.map(({ base64, ...page }) => ({
      ...page,
      bytes: Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
    })),
  };
}
