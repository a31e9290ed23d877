import type { IncomingMessage, ServerResponse } from "node:http";
import { parsedLines } from "./feed-lines.js";
import { newsgraph } from "./run.js";

export interface Finding {
  readonly input: string;
  readonly line?: number;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
}

/** Lets it fetch from this computer; and its day. */
export const ALLOWED = ["--allow-private-network", "--now", "2026-11-24"];
/** Fetches, and returns the code that it ended with and the findings. */
export async function fetched(args: readonly string[], options?: Parameters<typeof newsgraph>[1]) {
  const { code, stdout, stderr } = await newsgraph(["check", "--format", "ndjson", ...args], options);
  const findings = parsedLines(stdout) as readonly Finding[];
  const errors = findings.filter(({ severity }) => severity === "error");
  return { code, stderr, findings, codes: findings.map((one) => one.code), errors };
}

/** An answer that is always the same. */
export function answering(body: string | Uint8Array, headers: { readonly [name: string]: string } = {}) {
  return (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...headers });
    response.end(body);
  };
}
