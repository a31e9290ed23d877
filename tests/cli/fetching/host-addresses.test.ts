import { describe, expect, test } from "vitest";
import { hostAddresses } from "../../../src/cli/fetching/host-addresses.js";
import { openAddress } from "../../../src/cli/fetching/open-address.js";
import { publicInternet, serve } from "./loopback.js";
import { careful, failureOf, names, patient, textOf } from "./outcome.js";

const PUBLIC = "93.184.215.14";

describe("a name", () => {
  test.each([
    ["127.0.0.1"],
    ["169.254.169.254"],
    ["::1"],
    ["fe80::1%eth0"],
    ["::ffff:10.0.0.1"],
    ["64:ff9b::a9fe:a9fe"],
    ["fd00::1"],
    ["0.0.0.0"],
  ])("that is at %s is refused, wherever that stands among public ones", async (address) => {
    const meant = publicInternet();
    const site = await serve((_, answer) => answer.end("secret"));
    for (const all of [
      [address],
      [PUBLIC, address],
      [address, PUBLIC],
      [PUBLIC, "2600::1", address, PUBLIC],
    ]) {
      const { lookup, asked } = names({ "news.example": all });
      expect(await failureOf(site.at("news.example"), { ...careful, lookup })).toContain(
        `fetch/private-address: ${site.at("news.example")} is not fetched: news.example is at ${address}, which`,
      );
      expect(asked).toEqual(["news.example"]);
    }
    expect(meant).toEqual([]);
  });

  test.each(["localhost", "LOCALHOST.", "news.localhost", "printer.local", "db.internal"])(
    "like %s is asked for and checked as any other",
    async (host) => {
      const name = new URL(`http://${host}/`).hostname;
      const { lookup, asked } = names({ [name]: "127.0.0.1" });
      expect(await failureOf(`http://${host}/`, { ...careful, lookup })).toContain("fetch/private-address");
      expect(asked).toEqual([name]);
      expect(await hostAddresses(new URL(`http://${host}/`), "x", { ...patient, lookup })).toEqual([
        { address: "127.0.0.1", family: 4 },
      ]);
    },
  );

  test("is refused by what this computer itself says, too", async () => {
    expect(await failureOf("http://localhost/", careful)).toMatch(
      /^fetch\/private-address: .*localhost is at/,
    );
  });

  test("is connected to at what was checked, however its answer changes", async () => {
    const meant = publicInternet();
    const site = await serve((_, answer) => answer.end("content"));
    let turn = 0;
    const fetched = await openAddress(site.at("rebinding.example"), {
      ...careful,
      async lookup() {
        turn += 1;
        return turn === 1
          ? [
              { address: PUBLIC, family: 4 },
              { address: "2600::1", family: 6 },
            ]
          : [{ address: "127.0.0.1", family: 4 }];
      },
    });
    expect(await textOf(fetched)).toBe("content");
    expect(turn).toBe(1);
    expect(meant).toEqual([[PUBLIC, "2600::1"]]);
  });

  test("really leads to the address that it was given, and to no other of its port", async () => {
    const right = await serve((_, answer) => answer.end("right"), "127.0.0.2");
    let turn = 0;
    const fetched = await openAddress(right.at("rebinding.example"), {
      ...patient,
      lookup: async () => [{ address: `127.0.0.${turn++ === 0 ? 2 : 3}`, family: 4 }],
    });
    expect(await textOf(fetched)).toBe("right");
    expect(turn).toBe(1);
  });

  test("is asked for once on each hop, and a literal never", async () => {
    publicInternet();
    const site = await serve(({ url }, answer) => {
      if (url === "/") answer.writeHead(301, { Location: site.at("b.example", "/b") });
      if (url === "/b") answer.writeHead(301, { Location: site.at("a.example", "/c") });
      if (url === "/c") answer.writeHead(301, { Location: site.at("8.8.8.8", "/d") });
      answer.end(url);
    });
    const { lookup, asked } = names({ "a.example": PUBLIC, "b.example": "8.8.4.4" });
    const fetched = await openAddress(site.at("a.example"), { ...careful, lookup });
    expect(fetched.address).toBe(site.at("8.8.8.8", "/d"));
    expect(await textOf(fetched)).toBe("/d");
    expect(asked).toEqual(["a.example", "b.example", "a.example"]);
  });

  test("has another of its addresses tried where one does not answer", async () => {
    const site = await serve((_, answer) => answer.end("content"), "127.0.0.2");
    const { lookup } = names({ "news.example": ["127.0.0.9", "127.0.0.2"] });
    expect(await textOf(await openAddress(site.at("news.example"), { ...patient, lookup }))).toBe("content");
  });

  test.each([
    [
      "ENOTFOUND",
      /^fetch\/not-resolved: http:\/\/news\.example\/ was not fetched: there is no host news\.example\. Check/,
    ],
    ["EAI_FAIL", /^fetch\/not-resolved: .* there is no host news\.example\. Check/],
    ["EAI_AGAIN", /^fetch\/not-resolved: .* the name service did not answer for news\.example\. Check/],
  ])("that cannot be resolved (%s) is said to be", async (code, failure) => {
    const lookup = async () => {
      throw Object.assign(new Error("getaddrinfo"), { code });
    };
    expect(await failureOf("http://news.example/", { ...careful, lookup })).toMatch(failure);
  });

  test.each([[[]], [["nonsense"]], [[PUBLIC, ""]], [["127.1"]]])(
    "whose answer is %j has no host",
    async (answer) => {
      const lookup = async () => answer.map((address) => ({ address, family: 4 }));
      for (const options of [careful, patient]) {
        expect(await failureOf("http://news.example/", { ...options, lookup })).toContain(
          "fetch/not-resolved",
        );
      }
    },
  );
});

test("with --allow-private-network, addresses of this computer are fetched in any notation", async () => {
  const site = await serve((_, answer) => answer.end("content"));
  for (const host of ["127.0.0.1", "2130706433", "0x7f.1", "0177.0.0.1", "127.1", "[::ffff:127.0.0.1]"]) {
    expect(await textOf(await openAddress(site.at(host), patient))).toBe("content");
  }
});
