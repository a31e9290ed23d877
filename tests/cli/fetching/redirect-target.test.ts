import { describe, expect, test } from "vitest";
import { openAddress } from "../../../src/cli/fetching/open-address.js";
import { publicInternet, type Site, serve, serveRaw } from "./loopback.js";
import { careful, failureOf, names, patient, textOf } from "./outcome.js";

const PUBLIC = "93.184.215.14";

/** A site that redirects from every path, by what a function makes of it, until that gives nothing. */
function redirecting(target: (path: string, site: Site) => string | undefined, status = 302): Promise<Site> {
  const made: Promise<Site> = serve(async ({ url = "" }, answer) => {
    const location = target(url, await made);
    if (location !== undefined) answer.writeHead(status, { Location: location });
    answer.end(location === undefined ? `content of ${url}` : "moved");
  });
  return made;
}

describe("a redirect of a public host", () => {
  test.each([
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://017700000001/",
    "http://0x7f.0.0.0x1/",
    "http://127.1/",
    "http://127.0.0.1./",
    "http://１２７。０。０。１/",
    "http://%31%32%37.0.0.1/",
    "https:127.0.0.1",
    "http:\\\\127.0.0.1\\",
    "//127.0.0.1/",
    "\\\\127.0.0.1/",
    "///127.0.0.1/",
    "http://[::1]/",
    "http://[0:0:0:0:0:0:0:1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:a9fe:a9fe]/",
    "http://[64:ff9b::169.254.169.254]/",
    "http://[2002:7f00:1::]/",
    "http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/",
    "http://[fe80::1]/",
    "http://[fd00:ec2::254]/",
    "http://0/",
    "http://0.0.0.0/",
    "http://[::]/",
    "http://10.1.2.3/",
    "http://172.16.0.1/",
    "http://192.168.1.1/",
    "http://100.64.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://224.0.0.1/",
    "http://255.255.255.255/",
    "http://intranet.example/",
  ])("to %s is refused", async (location) => {
    const meant = publicInternet();
    const site = await redirecting(() => Buffer.from(location).toString("latin1"));
    const { lookup, asked } = names({ "news.example": PUBLIC, "intranet.example": [PUBLIC, "10.0.0.1"] });
    const failure = await failureOf(site.at("news.example"), { ...careful, lookup });
    expect(failure).toMatch(
      /^fetch\/private-address: https?:\/\/\S+ \(redirected from http:\/\/news\.example:\d+\/\)/,
    );
    expect(meant).toEqual([[PUBLIC]]);
    expect(asked).toEqual(
      ["news.example", "intranet.example"].slice(0, location.includes("intranet") ? 2 : 1),
    );
  });

  test("is refused at the last hop that is allowed, too", async () => {
    const meant = publicInternet();
    const site = await redirecting((path, { at }) =>
      path === "/xxxx" ? at("[::ffff:7f00:1]") : at("news.example", `${path}x`),
    );
    const { lookup } = names({ "news.example": PUBLIC });
    expect(await failureOf(site.at("news.example"), { ...careful, lookup })).toContain(
      "fetch/private-address",
    );
    expect(meant).toHaveLength(5);
  });

  test("to a name that is private only by then is refused", async () => {
    publicInternet();
    const site = await redirecting((path) => `${path}x`);
    let turn = 0;
    const lookup = async () => [{ address: ++turn === 1 ? PUBLIC : "127.0.0.1", family: 4 }];
    expect(await failureOf(site.at("news.example"), { ...careful, lookup })).toContain(
      "fetch/private-address",
    );
    expect(turn).toBe(2);
  });
});

test.each([301, 302, 303, 307, 308])("goes where a %i leads", async (status) => {
  const site = await redirecting((path) => (path === "/a/b?c" ? "../d?e#f" : undefined), status);
  const fetched = await openAddress(site.at("127.0.0.1", "/a/b?c#g"), patient);
  expect(fetched.address).toBe(site.at("127.0.0.1", "/d?e"));
  expect(await textOf(fetched)).toBe("content of /d?e");
});

test.each([
  ["/élysée", "/%C3%A9lys%C3%A9e"],
  ["/%C3%A9", "/%C3%A9"],
  ["\t/tab ", "/tab"],
  ["?only=query", "/?only=query"],
  ["/a b", "/a%20b"],
])("reads %j as browsers do", async (location, path) => {
  const site = await redirecting((from) =>
    from === "/" ? Buffer.from(location).toString("latin1") : undefined,
  );
  expect(await textOf(await openAddress(site.at("127.0.0.1"), patient))).toBe(`content of ${path}`);
});

test("reads a Location in Latin-1, which is no UTF-8, as that", async () => {
  const site = await redirecting((from) => (from === "/" ? "/\u00e9" : undefined));
  expect(await textOf(await openAddress(site.at("127.0.0.1"), patient))).toBe("content of /%C3%A9");
});

test("goes along five redirects, and no sixth", async () => {
  const site = await redirecting((path) => (path === "/xxxxx" ? undefined : `${path}x`));
  const fetched = await openAddress(site.at("127.0.0.1"), patient);
  expect(await textOf(fetched)).toBe("content of /xxxxx");
  expect(site.connections()).toBe(6);
  const sixth = await redirecting((path) => (path === "/xxxxxx" ? undefined : `${path}x`));
  expect(await failureOf(sixth.at("127.0.0.1"), patient)).toContain("fetch/too-many-redirects");
});

test("stops at the sixth of fifty redirects", async () => {
  const site = await redirecting((path) => (path.length > 50 ? undefined : `${path}x`));
  expect(await failureOf(site.at("127.0.0.1"), patient)).toMatch(
    /^fetch\/too-many-redirects: http:\/\/127\.0\.0\.1:\d+\/ redirects more than 5 times, next to \S+\/xxxxxx\. Give/,
  );
  expect(site.connections()).toBe(6);
});

test.each([
  ["to itself", () => "/", 1],
  ["to itself, with a fragment", () => "/#again", 1],
  ["there and back", (path: string) => (path === "/" ? "/b" : "/"), 2],
])("sees that it goes in a circle: %s", async (_, target, hops) => {
  const site = await redirecting(target);
  expect(await failureOf(site.at("127.0.0.1"), patient)).toMatch(
    /^fetch\/too-many-redirects: .* redirects in a circle, back to \S+; it may want a cookie/,
  );
  expect(site.connections()).toBe(hops);
});

test.each([
  ["", "fetch/redirect: .* without saying where to"],
  ["   ", "fetch/redirect: .* without saying where to"],
  ["http://", "fetch/redirect: .* redirects to http://, which is no address"],
  ["http://exa mple/", "fetch/redirect: .* which is no address"],
  ["http://amina:secret@[/", "fetch/redirect: .* redirects to http://…@\\[/, which is no address"],
  ["https://amina:secret@news.example/", "fetch/credentials: .* redirects to https://news.example/ with"],
  ["//secret@news.example/", "fetch/credentials: .* redirects to http://news.example/ with"],
  ["file:///etc/passwd", "fetch/scheme: .* redirects to file:///etc/passwd, which"],
  ["javascript:alert(1)", "fetch/scheme: "],
  ["data:text/html,x", "fetch/scheme: "],
  ["gopher://127.0.0.1:6379/_x", "fetch/scheme: "],
  ["http://[::1", "fetch/redirect: .* which is no address"],
  ["http://\u202egro.example/", "fetch/redirect: .* http://\\\\u202egro.example/, which is no address"],
])("says what is wrong with the Location %j", async (location, failure) => {
  const site = await redirecting(() => Buffer.from(location).toString("latin1"));
  expect(await failureOf(site.at("127.0.0.1"), patient)).toMatch(new RegExp(`^${failure}`));
  expect(site.connections()).toBe(1);
});

test("says that a redirect has no Location", async () => {
  const site = await serveRaw((socket) => socket.end("HTTP/1.1 301 Moved\r\nContent-Length: 0\r\n\r\n"));
  expect(await failureOf(site.at("127.0.0.1"), patient)).toContain("without saying where to");
});

test("does not read what comes with a redirect", async () => {
  const site = await serve(({ url }, answer) => {
    if (url === "/b") return answer.end("content");
    answer.writeHead(302, { Location: "/b", "Content-Encoding": "nonsense" });
    const more = () => void (answer.destroyed || answer.write("x".repeat(65_536), more));
    more();
    return answer;
  });
  expect(await textOf(await openAddress(site.at("127.0.0.1"), { ...patient, maxBytes: 10 }))).toBe("content");
});

test("names both addresses where the one that was led to fails", async () => {
  const site = await serve(({ url }, answer) => {
    answer.writeHead(url === "/" ? 302 : 404, { Location: "/gone" });
    answer.end();
  });
  const [start, gone] = [site.at("127.0.0.1"), site.at("127.0.0.1", "/gone")];
  expect(await failureOf(start, patient)).toBe(
    `fetch/status: ${gone} (redirected from ${start}) answers 404 (Not Found). Check the address.`,
  );
});
