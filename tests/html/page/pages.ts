import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

/** Data that nobody here wrote, beside the project. A contributor's clone may lack it. */
const SHARED = fileURLToPath(new URL("../../../../shared/", import.meta.url));

function filesIn(folder: string, end: string): string[] {
  const path = SHARED + folder;
  return existsSync(path)
    ? readdirSync(path, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(end))
        .map((name) => `${path}/${name}`)
    : [];
}

/** Whole pages, as they were served. */
export function wildPages(): { readonly name: string; readonly bytes: Uint8Array }[] {
  return filesIn("corpora/html", ".html.gz").map((path) => ({
    name: path.slice(path.lastIndexOf("/") + 1),
    bytes: new Uint8Array(gunzipSync(readFileSync(path))),
  }));
}

/** The texts of the JSON-LD scripts of other pages. */
export function wildBlocks(): string[] {
  return filesIn("corpora/blocks", ".json").flatMap((path) => {
    const { scripts = [] } = JSON.parse(readFileSync(path, "utf8")) as {
      scripts?: readonly { readonly raw?: string }[];
    };
    return scripts.flatMap(({ raw }) => raw ?? []);
  });
}

/** The inputs of the tests of the standard's tokenizer. */
export function tokenizerInputs(): string[] {
  return filesIn("suites/html5lib-tokenizer/tokenizer", ".test").flatMap((path) => {
    const { tests = [], xmlViolationTests = [] } = JSON.parse(readFileSync(path, "utf8")) as {
      tests?: TokenizerTest[];
      xmlViolationTests?: TokenizerTest[];
    };
    return [...tests, ...xmlViolationTests].flatMap(
      ({ input, doubleEscaped, initialStates = [], lastStartTag }) => {
        const text = doubleEscaped ? unescape16(input) : input;
        return initialStates.length === 0
          ? [text]
          : initialStates.flatMap((state) => [text, `${opening(state, lastStartTag)}${text}`]);
      },
    );
  });
}

interface TokenizerTest {
  readonly input: string;
  readonly doubleEscaped?: boolean;
  readonly initialStates?: readonly string[];
  readonly lastStartTag?: string;
}

function unescape16(text: string): string {
  return text.replace(/\\u([\dA-Fa-f]{4})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Markup that brings a parser into the state. */
function opening(state: string, lastStartTag = ""): string {
  const tag = {
    "Script data state": '<script type="application/ld+json">',
    "RAWTEXT state": `<${lastStartTag || "style"}>`,
    "RCDATA state": `<${lastStartTag || "title"}>`,
    "PLAINTEXT state": "<plaintext>",
    "CDATA section state": "<svg><![CDATA[",
  }[state];
  return tag ?? "";
}

/** The pages of the W3C's tests of JSON-LD in HTML. */
export function jsonLdPages(): string[] {
  return filesIn("suites/json-ld-html/html", ".html").map((path) => readFileSync(path, "utf8"));
}
