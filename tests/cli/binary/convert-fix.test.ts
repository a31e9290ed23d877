import { chmodSync, readFileSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { lines } from "./feed-lines.js";
import { folderWith, newsgraph } from "./run.js";
import { FAULTY, page, SOUND } from "./samples.js";

/** A page whose JSON-LD has a comma too many, in single quotation marks. */
const BROKEN = page(SOUND)
  .replace('"NewsArticle",', "'NewsArticle',")
  .replace(/\n\}\n/, ",\n}\n");
const MENDED = page(FAULTY).replace("newsArticle", "NewsArticle");

describe("--fix", () => {
  const cwd = folderWith({
    "faulty.html": page(FAULTY),
    "sound.html": page(SOUND),
    "broken.html": BROKEN,
    "beyond.html": page(SOUND).replace('"NewsArticle",', '"NewsArticle" oh'),
    "faulty.jsonld": JSON.stringify(FAULTY, undefined, 3),
    "both.html": page(FAULTY, SOUND),
  });
  const fix = (...args: readonly string[]) => newsgraph(["convert", "--fix", ...args], { cwd });

  test("mends what is certain, and leaves all else to the last byte", async () => {
    const { code, stdout, stderr } = await fix("faulty.html");
    expect(stdout).toBe(MENDED);
    expect(stderr).toMatchInlineSnapshot(`
      "faulty.html:7:12: mended: The type "newsArticle" stands in the wrong case. Write "NewsArticle". [schema.org/unknown-type at /@type]
      1 finding mended in 1 document. 1 is left: newsgraph check says what to do about it.
      "
    `);
    expect(code).toBe(0);
    expect((await fix("faulty.jsonld")).stdout).toBe(
      JSON.stringify(FAULTY, undefined, 3).replace("newsArticle", "NewsArticle"),
    );
    expect((await fix("both.html", "--to", "page")).stdout).toBe(
      page(FAULTY, SOUND).replace("newsArticle", "NewsArticle"),
    );
  });

  test("says so where there is nothing to mend", async () => {
    expect(await fix("sound.html")).toMatchObject({
      code: 0,
      stdout: page(SOUND),
      stderr: "Nothing mended in 1 document.\n",
    });
  });

  test("mends JSON that is none where it is certain what was meant", async () => {
    const { stdout, stderr } = await fix("broken.html");
    expect(stdout).toBe(page(SOUND));
    expect(stderr).toMatch(/^broken\.html:\d+:\d+: mended: .*\[reading\/json-repaired(?: at \S+)?\]$/m);
    const beyond = await fix("beyond.html");
    expect(beyond.stdout).toBe(readFileSync(join(cwd, "beyond.html"), "utf8"));
    expect(beyond.stderr).toMatch(/^beyond\.html:7:\d+: error: .*\[reading\/json-invalid(?: at \S+)?\]$/m);
    expect(beyond.code).toBe(1);
  });

  test("goes before every other form", async () => {
    expect(JSON.parse((await fix("faulty.html", "--to", "jsonld")).stdout)).toEqual({
      ...FAULTY,
      "@type": "NewsArticle",
    });
    expect((await fix("faulty.html", "--to", "script")).stdout).toContain('"NewsArticle"');
    const model = await fix("faulty.html", "--to", "model");
    expect(JSON.parse(model.stdout)).toMatchObject({ type: "Article", headline: FAULTY.headline });
    expect(model.stderr).toContain("[schema.org/unknown-type at /@type]");
    expect(model.stderr).not.toContain("reading/type-case");
  });

  test("of several documents counts all", async () => {
    const { stderr } = await fix("faulty.html", "sound.html", "both.html", "-o", "all.html");
    expect(stderr).toMatch(/\n2 findings mended in 2 of 3 documents\. 2 are left: newsgraph check says/);
    expect(readFileSync(join(cwd, "all.html"), "utf8")).toBe(
      `${MENDED}${page(SOUND)}${page(FAULTY, SOUND).replace("newsArticle", "NewsArticle")}`,
    );
  });

  test("looks at dates from the moment of --now", async () => {
    const own = folderWith({ "a.html": page({ ...SOUND, dateModified: "2030-01-01T00:00:00Z" }) });
    const at = async (now: string) =>
      (await newsgraph(["convert", "a.html", "--fix", "--now", now], { cwd: own })).stderr;
    expect(await at("2026-11-24")).toMatch(/^Nothing mended in 1 document\. 1 is left/);
    expect(await at("2031-01-01")).toBe("Nothing mended in 1 document.\n");
  });

  test("leaves alone what the configuration does not want to hear of", async () => {
    for (const config of [{ ignore: ["schema.org/*"] }, { profiles: ["google"] }]) {
      const own = folderWith({
        "a.html": page(FAULTY),
        "newsgraph.config.json": JSON.stringify(config),
      });
      const { stdout, stderr } = await newsgraph(["convert", "a.html", "--fix"], { cwd: own });
      expect(stdout).toBe(page(FAULTY));
      expect(stderr).not.toContain("schema.org/");
    }
  });
});

describe("--fix --write", () => {
  const THEN = new Date("2020-01-01T00:00:00Z");

  /** The folder's files, all last written long ago. */
  function old(files: { readonly [path: string]: string | Uint8Array }): string {
    const folder = folderWith(files);
    for (const path of Object.keys(files)) utimesSync(join(folder, path), THEN, THEN);
    return folder;
  }

  function isUntouched(folder: string, path: string): boolean {
    return statSync(join(folder, path)).mtimeMs === THEN.getTime();
  }

  test("writes the files that were mended, and no other", async () => {
    const cwd = old({
      "public/faulty.html": page(FAULTY),
      "public/deep/faulty.jsonld": JSON.stringify(FAULTY),
      "public/sound.html": page(SOUND),
      "public/none.html": "<p>no JSON-LD",
      "public/beyond.json": "{",
      "public/notes.txt": page(FAULTY),
    });
    const { code, stdout, stderr } = await newsgraph(["convert", "public", "--fix", "--write"], { cwd });
    expect(stdout).toBe("");
    expect(stderr).toContain("public/faulty.html:7:12: mended: ");
    expect(stderr).toMatch(/\n2 findings mended in 2 of 5 documents\. /);
    // Of what could not be read nobody knows what is to be mended.
    expect(stderr).toMatch(/^public\/beyond\.json:1:\d+: error: .*\[reading\/json-invalid(?: at \S+)?\]$/m);
    expect(code).toBe(1);
    expect(readFileSync(join(cwd, "public/faulty.html"), "utf8")).toBe(MENDED);
    expect(readFileSync(join(cwd, "public/deep/faulty.jsonld"), "utf8")).toBe(
      JSON.stringify({ ...FAULTY, "@type": "NewsArticle" }),
    );
    for (const path of ["sound.html", "none.html", "beyond.json", "notes.txt"]) {
      expect(isUntouched(cwd, `public/${path}`), path).toBe(true);
    }
    // The second time there is nothing to do.
    for (const path of ["faulty.html", "deep/faulty.jsonld"])
      utimesSync(join(cwd, "public", path), THEN, THEN);
    const again = await newsgraph(["convert", "public", "--fix", "--write"], { cwd });
    expect(again.stderr).toMatch(/Nothing mended in 5 documents\. /);
    expect(isUntouched(cwd, "public/faulty.html")).toBe(true);
  });

  test("keeps a page's charset, and every byte outside of what was mended", async () => {
    const text = page(FAULTY).replace("<title>Visite", '<meta charset="iso-8859-1">\r\n<title>Été\tà');
    const cwd = old({ "latin.html": Buffer.from(text, "latin1") });
    await newsgraph(["convert", "latin.html", "--fix", "--write"], { cwd });
    const written = readFileSync(join(cwd, "latin.html"), "latin1");
    const [before = ""] = text.split("newsArticle");
    expect(written.startsWith(before)).toBe(true);
    const json = /ld\+json">(.*?)<\/script>/s.exec(written)?.[1] ?? "";
    expect(JSON.parse(json)).toEqual({ ...FAULTY, "@type": "NewsArticle" });
  });

  test("does not pack, part or guess: what is no plain file is left alone and said, and the rest is done", async () => {
    const packed = gzipSync(page(FAULTY));
    const feed = lines([FAULTY, SOUND, FAULTY]);
    const cwd = old({ "a.html.gz": packed, "b.ndjson": feed, "c.html": page(FAULTY) });
    const { code, stdout, stderr } = await newsgraph(["convert", ".", "-", "--fix", "--write"], {
      cwd,
      input: page(FAULTY),
    });
    const refused = stderr.split("\n").filter((line) => line.includes("was not written back"));
    expect(refused.map((line) => line.split(":")[0])).toEqual(["a.html.gz", "b.ndjson", "<stdin>"]);
    expect(stderr).toMatch(/\n1 finding mended in 1 of 6 documents\. /);
    expect(stdout).toBe("");
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, "a.html.gz")).equals(packed)).toBe(true);
    expect(readFileSync(join(cwd, "b.ndjson"), "utf8")).toBe(feed);
    expect(readFileSync(join(cwd, "c.html"), "utf8")).toBe(MENDED);
    // What has nothing to mend needs no writing.
    const sound = old({ "a.html.gz": gzipSync(page(SOUND)) });
    expect(await newsgraph(["convert", ".", "--fix", "--write"], { cwd: sound })).toMatchObject({ code: 0 });
  });

  test.skipIf(process.getuid?.() === 0)(
    "a file that may not be written is said, and the rest is done",
    async () => {
      const cwd = old({ "a.html": page(FAULTY), "b.html": page(FAULTY) });
      chmodSync(join(cwd, "a.html"), 0o444);
      const { code, stderr } = await newsgraph(["convert", ".", "--fix", "--write"], { cwd });
      expect(stderr).toMatch(/^a\.html: error: .*cannot be written/m);
      expect(code).toBe(2);
      expect(readFileSync(join(cwd, "a.html"), "utf8")).toBe(page(FAULTY));
      expect(readFileSync(join(cwd, "b.html"), "utf8")).toBe(MENDED);
    },
  );
});
