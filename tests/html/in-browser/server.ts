import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { bundleClients } from "./clients.js";
import type { Way } from "./ways.js";

const NONCE = "r4nd0m";

/**
 * What a page may do, which is to run its one client and to have no icon. It is only reported, so that a script that gets in does run; and
 * whatever it is that runs, a script, a handler or an address, is reported, by whatever name it calls. (The test itself evaluates.)
 */
const POLICY = `default-src 'none'; script-src 'nonce-${NONCE}' 'unsafe-eval'; img-src data:; connect-src 'self'; report-uri /report`;

/** A server on this machine's own loopback that shows one page at a time. */
export interface PageServer {
  readonly origin: string;
  /** Puts the documents into the page, and says what a browser asks for that opens it. */
  show(way: Way, documents: readonly object[]): { readonly url: string; readonly asks: readonly string[] };
  /** What browsers have reported since it was last asked. */
  reports(): readonly string[];
  close(): Promise<void>;
}

export async function servePages(): Promise<PageServer> {
  const clients = await bundleClients();
  const answers = new Map<string, readonly [type: string, text: string]>();
  for (const [path, text] of Object.entries(clients)) answers.set(path, ["text/javascript", text]);
  const reported: string[] = [];

  const server = createServer((request, response) => {
    const { url = "" } = request;
    if (url === "/report") {
      let text = "";
      request.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      request.on("end", () => {
        reported.push(`report ${text}`);
        response.writeHead(204).end();
      });
      return;
    }
    const [type, text] = answers.get(url) ?? ["text/plain", "There is nothing here."];
    response.writeHead(answers.has(url) ? 200 : 404, {
      "content-type": `${type}; charset=utf-8`,
      "content-security-policy-report-only": POLICY,
      "cache-control": "no-store",
    });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    origin,
    show(way, documents) {
      answers.set("/page", ["text/html", pageOf(way, documents)]);
      answers.set("/documents.json", ["application/json", JSON.stringify(documents)]);
      const paths = way.client === undefined ? ["/page"] : ["/page", `/${way.client}.js`, "/documents.json"];
      return { url: `${origin}/page`, asks: paths.map((path) => `${origin}${path}`) };
    },
    reports: () => reported.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pageOf(way: Way, documents: readonly object[]): string {
  const { head = "", body = "" } = way.page(documents);
  const client = way.client ? `<script type="module" nonce="${NONCE}" src="/${way.client}.js"></script>` : "";
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Visit</title>${head}</head><body>${body}<p id="end">The end</p>${client}</body></html>`;
}
