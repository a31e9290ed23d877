import type { FetchOptions } from "../../../src/cli/fetching/fetch-options.js";

const HOUR = 3_600_000;

/** Limits that no test reaches, so that what a test ends by is the one that it sets. */
export const patient: FetchOptions = {
  version: "1.2.3",
  allowPrivateNetwork: true,
  maxBytes: 1_000_000,
  headersMs: HOUR,
  idleMs: HOUR,
  totalMs: HOUR,
};

/** The same for sites at public addresses. */
export const careful: FetchOptions = { ...patient, allowPrivateNetwork: false };
