import { Agent } from "node:https";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { openAddress } from "../../../src/cli/fetching/open-address.js";
import { certificate, publicInternet, serve, serveSecurely } from "./loopback.js";
import { careful, failureOf, names, patient, textOf } from "./outcome.js";

/** Lets the connections of the test trust a certificate, as `NODE_EXTRA_CA_CERTS` does for a process. */
function trust(which: "valid" | "expired"): void {
  const create = Agent.prototype.createConnection as (options: object, ...more: unknown[]) => unknown;
  const spy = vi.spyOn(Agent.prototype, "createConnection").mockImplementation(function (
    this: Agent,
    options: object,
    ...more: unknown[]
  ) {
    return create.call(this, { ...options, ca: certificate(which) }, ...more);
  } as never);
  onTestFinished(() => spy.mockRestore());
}

const PUBLIC = "93.184.215.14";
const { lookup } = names({
  "newspaper.example": PUBLIC,
  "fr.newspaper.example": PUBLIC,
  "other.example": PUBLIC,
});
const options = { ...careful, lookup };

test("a host with a certificate that is trusted is asked by its name, at the address that was checked", async () => {
  trust("valid");
  const meant = publicInternet();
  const servernames: string[] = [];
  const site = await serveSecurely(
    ({ headers }, answer) => answer.end(`content of ${headers.host}`),
    "valid",
    (name) => servernames.push(name),
  );
  const fetched = await openAddress(site.at("fr.newspaper.example", "/a"), options);
  expect(fetched.address).toBe(site.at("fr.newspaper.example", "/a"));
  expect(await textOf(fetched)).toBe(`content of fr.newspaper.example:${site.port}`);
  expect(servernames).toEqual(["fr.newspaper.example"]);
  expect(meant).toEqual([[PUBLIC]]);
});

test("an address without a name may have a certificate, too", async () => {
  trust("valid");
  const site = await serveSecurely((_, answer) => answer.end("content"), "valid");
  expect(await textOf(await openAddress(site.at("127.0.0.1"), patient))).toBe("content");
});

describe("what is sent is not read, and it is said why, where the certificate", () => {
  const refused = async (host: string, which: "valid" | "expired"): Promise<string> => {
    publicInternet();
    let asked = 0;
    const site = await serveSecurely((_, answer) => {
      asked += 1;
      answer.end("secret");
    }, which);
    const failure = await failureOf(site.at(host), options);
    expect(asked).toBe(0);
    return failure;
  };

  test("is self-signed", async () => {
    expect(await refused("newspaper.example", "valid")).toMatch(
      /^fetch\/certificate: https:\/\/newspaper\.example:\d+\/ was not fetched: the certificate of the host is self-signed\. If it is yours, name .* NODE_EXTRA_CA_CERTS/,
    );
  });

  test("has expired", async () => {
    trust("expired");
    expect(await refused("newspaper.example", "expired")).toMatch(
      /^fetch\/certificate: .* the certificate of the host has expired\. If the host is yours, renew it/,
    );
  });

  test("is another host's", async () => {
    trust("valid");
    expect(await refused("other.example", "valid")).toMatch(
      /^fetch\/certificate: .* the certificate of the host is another host's\. Check how the name/,
    );
  });
});

test("a host that has no https at the port is told from one with a wrong certificate", async () => {
  const site = await serve((_, answer) => answer.end("content"));
  expect(await failureOf(site.at("127.0.0.1").replace("http:", "https:"), patient)).toMatch(
    /^fetch\/encryption: https\S+ was not fetched: no encrypted connection could be made \(\w+\)\. Check/,
  );
});

test("a host that has https at the port of http is none that can be read", async () => {
  const site = await serveSecurely((_, answer) => answer.end("content"), "valid");
  expect(await failureOf(site.at("127.0.0.1").replace("https:", "http:"), patient)).toMatch(
    /^fetch\/(?:interrupted|answer): /,
  );
});

test("a redirect from https to http is not followed, one the other way is", async () => {
  trust("valid");
  publicInternet();
  const secure = await serveSecurely(({ url }, answer) => {
    if (url === "/down") answer.writeHead(302, { Location: plain.at("newspaper.example", "/a") });
    answer.end("content");
  }, "valid");
  const plain = await serve(({ url }, answer) => {
    answer.writeHead(301, { Location: secure.at("newspaper.example", url) });
    answer.end();
  });
  expect(await textOf(await openAddress(plain.at("newspaper.example", "/up"), options))).toBe("content");
  expect(plain.connections()).toBe(1);
  for (const start of [secure, plain]) {
    expect(await failureOf(start.at("newspaper.example", "/down"), options)).toMatch(
      /^fetch\/redirect: https\S+ (?:\(redirected from \S+\) )?redirects from https to http:\S+\/a, which anybody/,
    );
  }
  expect(plain.connections()).toBe(2);
});
