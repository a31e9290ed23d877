import { isIP } from "node:net";
import { expect } from "vitest";
import { fetchingCodes } from "../../../src/cli/fetching/fetching-codes.js";
import { type Fetched, type FetchOptions, openAddress } from "../../../src/cli/fetching/open-address.js";
import { InputError } from "../../../src/cli/inputs/input-error.js";
import { visible } from "../../../src/cli/terminal/visible.js";

export { careful, patient } from "./limits.js";

/** A lookup that knows these names only, and counts how often each was asked for. */
export function names(known: { readonly [host: string]: string | readonly string[] }): {
  readonly lookup: (host: string) => Promise<{ address: string; family: number }[]>;
  readonly asked: string[];
} {
  const asked: string[] = [];
  return {
    asked,
    async lookup(host) {
      asked.push(host);
      const found = known[host];
      if (found === undefined) throw Object.assign(new Error(`no ${host}`), { code: "ENOTFOUND" });
      return [found].flat().map((address) => ({ address, family: isIP(address) }));
    },
  };
}

/** The whole body, as text. */
export async function textOf({ body }: Fetched): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of body) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}

/** What fetching an address fails with, be it at the headers or in the body; what every failure has to be is checked. */
export async function failureOf(address: string, options: FetchOptions): Promise<string> {
  const error = await openAddress(address, options)
    .then(textOf)
    .then(
      (text) => expect.fail(`it did not fail, and gave ${text.slice(0, 100)}`),
      (error: unknown) => error,
    );
  if (!(error instanceof InputError)) throw error;
  const { code, message, severity, path } = error.issue;
  expect(Object.keys(fetchingCodes)).toContain(code);
  expect({ severity, path }).toEqual({ severity: "error", path: "" });
  expect(message).toBe(error.message);
  expect(message).toBe(visible(message));
  expect(message).not.toContain("secret");
  expect(message).toMatch(/^[^ ].{20,}\.$/);
  return `${code}: ${message}`;
}
