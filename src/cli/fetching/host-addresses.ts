import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import type { FetchOptions } from "./fetch-options.js";
import { fetchingError } from "./fetching-codes.js";
import { specialUse } from "./special-use.js";

/**
 * The addresses of a URL's host, all of them such that they may be connected to. The host is asked for once, so that a
 * name whose answers change cannot be checked as one host and connected to as another. Throws an `InputError` where it has
 * none, and where only one of them is not allowed.
 *
 * @param where - The address, as messages name it.
 */
export async function hostAddresses(
  url: URL,
  where: string,
  options: Pick<FetchOptions, "allowPrivateNetwork" | "lookup">,
): Promise<readonly LookupAddress[]> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const found = isIP(host) === 0 ? await resolved(host, where, options) : [host];
  if (!options.allowPrivateNetwork) {
    for (const address of found) {
      const use = specialUse(address);
      if (use !== undefined) {
        throw fetchingError(
          "fetch/private-address",
          `${where} is not fetched: ${host === address ? "it" : host} is at ${address}, which is ${use}. Give --allow-private-network if you mean it.`,
        );
      }
    }
  }
  return found.map((address) => ({ address, family: isIP(address) }));
}

async function resolved(
  host: string,
  where: string,
  { lookup: own }: Pick<FetchOptions, "lookup">,
): Promise<readonly string[]> {
  let answers: readonly LookupAddress[];
  try {
    answers = await (own ?? systemLookup)(host);
  } catch (error) {
    throw isNameServiceSilent(error)
      ? fetchingError(
          "fetch/not-resolved",
          `${where} was not fetched: the name service did not answer for ${host}. Check the connection and try again.`,
        )
      : nameless(host, where);
  }
  const addresses = answers.map(({ address }) => address);
  if (addresses.length === 0 || addresses.some((address) => isIP(address) === 0)) throw nameless(host, where);
  return addresses;
}

function systemLookup(host: string): Promise<LookupAddress[]> {
  return lookup(host, { all: true, verbatim: true });
}

function isNameServiceSilent(error: unknown): boolean {
  return (
    error instanceof Error && "code" in error && (error.code === "EAI_AGAIN" || error.code === "ETIMEOUT")
  );
}

function nameless(host: string, where: string): Error {
  return fetchingError(
    "fetch/not-resolved",
    `${where} was not fetched: there is no host ${host}. Check how the name is written.`,
  );
}
