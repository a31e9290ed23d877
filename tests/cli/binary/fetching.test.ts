import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type Site, serve } from "../fetching/loopback.js";
import { lines } from "./feed-lines.js";
import { ALLOWED, answering, fetched } from "./fetched.js";
import { folderWith, newsgraph } from "./run.js";
import { FAULTY, page, SOUND, WRONG_THING } from "./samples.js";

const TYPE = "schema.org/unknown-type";

test("what is on this computer is fetched only by who means it", async () => {
  let asked = 0;
  const site = await serve((request, response) => {
    asked++;
    answering(page(SOUND))(request, response);
  });
  for (const host of ["127.0.0.1", "localhost", "2130706433"]) {
    const { code, errors } = await fetched([site.at(host)]);
    expect(errors).toMatchObject([{ input: site.at(host), code: "fetch/private-address" }]);
    expect(errors[0]?.message).toMatch(
      /which is this computer\. Give --allow-private-network if you mean it\.$/,
    );
    expect(code).toBe(2);
  }
  expect(asked).toBe(0);
  expect(await fetched([site.at("127.0.0.1"), ...ALLOWED])).toMatchObject({ code: 0, errors: [] });
  expect(asked).toBe(1);
});

describe("what an address gives", () => {
  const json = JSON.stringify(FAULTY);

  test.each<[what: string, body: string | Uint8Array, headers: { readonly [name: string]: string }]>([
    ["a page", page(FAULTY), {}],
    ["a page that does not say what it is", page(FAULTY), { "Content-Type": "application/octet-stream" }],
    ["XHTML", page(FAULTY), { "Content-Type": "application/xhtml+xml" }],
    ["JSON-LD", json, { "Content-Type": "application/ld+json" }],
    ["JSON-LD of a kind of its own", json, { "Content-Type": "application/activity+json; q=1" }],
    ["JSON-LD called text", json, { "Content-Type": "text/plain" }],
    ["a packed page", gzipSync(page(FAULTY)), { "Content-Encoding": "gzip" }],
    ["a page that is packed otherwise", brotliCompressSync(page(FAULTY)), { "Content-Encoding": "br" }],
    ["a packed file", gzipSync(page(FAULTY)), { "Content-Type": "application/gzip" }],
    ["a page of UTF-16", Buffer.from(`\ufeff${page(FAULTY)}`, "utf16le"), { "Content-Type": "text/html" }],
  ])("%s", async (_, body, headers) => {
    const site = await serve(answering(body, headers));
    const { code, errors } = await fetched([site.at("127.0.0.1", "/article?id=1"), ...ALLOWED]);
    expect(errors).toMatchObject([{ input: site.at("127.0.0.1", "/article?id=1"), code: TYPE }]);
    expect(code).toBe(1);
  });

  test("a page in the charset of the header", async () => {
    const latin = Buffer.from(page(SOUND), "latin1");
    const site = await serve(answering(latin, { "Content-Type": "text/html; charset=iso-8859-1" }));
    const { stdout } = await newsgraph(["extract", site.at("127.0.0.1"), "--allow-private-network"]);
    expect(JSON.parse(stdout).things[0].thing.headline).toBe("Visite à Ankara");
    expect(await fetched([site.at("127.0.0.1"), ...ALLOWED])).toMatchObject({ code: 0, errors: [] });
  });

  test("bytes that are no text, but besides the data, harm nobody", async () => {
    const latin = Buffer.from(`${page({ ...SOUND, headline: "Visit" })}<p>caf\xe9</p>`, "latin1");
    const site = await serve(answering(latin, { "Content-Type": "text/html; charset=utf-8" }));
    expect(await fetched([site.at("127.0.0.1"), ...ALLOWED])).toMatchObject({ code: 0, errors: [] });
  });

  test("a feed, line by line", async () => {
    const feed = lines([SOUND, WRONG_THING, FAULTY]);
    for (const type of ["application/x-ndjson", "application/jsonl", "application/json"]) {
      const site = await serve(answering(feed, { "Content-Type": type }));
      const { code, errors } = await fetched([site.at("127.0.0.1"), ...ALLOWED]);
      expect(errors.map(({ line, code }) => `${line} ${code}`)).toEqual([
        "2 model/missing",
        "2 model/unknown-key",
        `3 ${TYPE}`,
      ]);
      expect(code).toBe(1);
    }
  });

  test("what other commands make of it", async () => {
    const site = await serve(answering(page(FAULTY)));
    const args = [site.at("127.0.0.1"), "--allow-private-network"];
    const fixed = await newsgraph(["convert", ...args, "--fix"]);
    expect(fixed.stdout).toBe(page(FAULTY).replace("newsArticle", "NewsArticle"));
    const written = await newsgraph(["convert", ...args, "--fix", "--write"]);
    expect(written.stderr).toContain("It was not written back");
    expect(written.code).toBe(2);
    const refused = await newsgraph(["convert", site.at("127.0.0.1"), "--fix"]);
    expect(refused.stderr).toContain("[fetch/private-address]");
    expect(refused).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("redirects", () => {
  /** A site where each path leads to another, or is a page. */
  function leading(to: (path: string, site: Site) => string | undefined): Promise<Site> {
    const site: Promise<Site> = serve(async (request, response) => {
      const location = to(request.url ?? "", await site);
      if (location === undefined) return answering(page({ ...SOUND, image: "../a.jpg" }))(request, response);
      response.writeHead(301, { location }).end();
    });
    return site;
  }

  test("lead to the page, which keeps the name that it was asked by and has the address that it has", async () => {
    const site = await leading((path) => ({ "/old": "new/a/", "/new/a/": "/fr/b" })[path]);
    const { findings } = await fetched([site.at("127.0.0.1", "/old"), ...ALLOWED]);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ input }) => input === site.at("127.0.0.1", "/old"))).toBe(true);
    const { stdout } = await newsgraph(["extract", site.at("127.0.0.1", "/old"), "--allow-private-network"]);
    expect(JSON.parse(stdout).things[0].thing.images[0].url).toBe(site.at("127.0.0.1", "/a.jpg"));
  });

  test.each<[what: string, to: (path: string) => string | undefined, code: string, message: string]>([
    ["fifty", (path) => `/${Number(path.slice(1)) + 1}`, "fetch/too-many-redirects", "more than 5 times"],
    ["in a circle", (path) => (path === "/a" ? "/1" : "/a"), "fetch/too-many-redirects", "in a circle"],
    ["nowhere", () => "", "fetch/redirect", "without saying where to"],
    ["to a file", () => "file:///etc/passwd", "fetch/scheme", "neither http nor https"],
    ["with a password", () => "http://a:b@127.0.0.1/", "fetch/credentials", "a user name or a password"],
  ])("%s", async (_, to, code, message) => {
    const site = await leading((path) => to(path));
    const found = await fetched([site.at("127.0.0.1", "/1"), ...ALLOWED]);
    expect(found.findings).toMatchObject([{ code, message: expect.stringContaining(message) }]);
    expect(found.code).toBe(2);
    expect(site.connections()).toBeLessThan(8);
  });

  test.each([
    ["http://127.0.0.1:1/", "this computer"],
    ["http://[::1]/", "this computer"],
    ["http://10.1.2.3/", "a private network|an internal network"],
    ["http://169.254.169.254/latest/meta-data", ""],
    ["http://localhost/", "this computer"],
  ])("from the public web to %s are not followed", async (location, words) => {
    const site = await leading(() => location);
    // Stands in for the public web: the address is one of it, and the connection ends here.
    const preload = folderWith({
      "public.mjs": `
        import { Socket } from "node:net";
        const { connect } = Socket.prototype;
        Socket.prototype.connect = function (...args) {
          const [first] = args;
          const options = Array.isArray(first) ? first[0] : first;
          if (options.host !== "93.184.215.14") throw new Error("Connects to " + options.host);
          options.host = "127.0.0.1";
          return connect.apply(this, args);
        };`,
    });
    const env = { NODE_OPTIONS: `--import=${pathToFileURL(join(preload, "public.mjs")).href}` };
    const { code, findings } = await fetched([site.at("93.184.215.14")], { env });
    expect(findings).toMatchObject([{ code: "fetch/private-address", severity: "error" }]);
    expect(findings[0]?.message).toMatch(new RegExp(`redirected from .*93\\.184\\.215\\.14.*${words}`));
    expect(code).toBe(2);
    expect(site.connections()).toBe(1);
  });
});
