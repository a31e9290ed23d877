import { readFileSync } from "node:fs";
import { memoryPages, validateXML } from "xmllint-wasm";

/** A `<testcase>` as it was written. */
export interface ReadCase {
  readonly name: string;
  /** `failure`, `error`, `system-out`, or nothing where it is empty. */
  readonly kind: string | undefined;
  readonly type: string | undefined;
  readonly message: string | undefined;
  readonly text: string;
}

/** A `<testsuite>` as it was written. */
export interface ReadSuite {
  readonly attributes: { readonly [name: string]: string };
  readonly properties: { readonly [name: string]: string };
  readonly cases: readonly ReadCase[];
}

/** In canonical XML there is one way to write attributes; a `>` stands in them as it is. */
const HEAD = '((?: [\\w-]+="[^"]*")*)';
const SUITE = new RegExp(`<testsuite${HEAD}>(.*?)</testsuite>`, "gs");
const PROPERTY = new RegExp(`<property${HEAD}>`, "g");
const CASE = new RegExp(`<testcase${HEAD}>(.*?)</testcase>`, "gs");
const INNER = new RegExp(`^<([\\w-]+)${HEAD}>(.*)</[\\w-]+>$`, "s");

const schema = readFileSync(new URL("../../../fixtures/junit.xsd", import.meta.url), "utf8");

/** Reads reports with libxml2, which also holds them to the schema, and gives its canonical form back as suites. */
export async function readJunit(xml: string): Promise<readonly ReadSuite[]> {
  const { errors, normalized } = await validateXML({
    xml: [{ fileName: "report.xml", contents: xml }],
    schema: [{ fileName: "junit.xsd", contents: schema }],
    normalization: "c14n",
    maxMemoryPages: 2048 * memoryPages.MiB,
    modifyArguments: (args) => ["--huge", ...args],
  });
  if (errors.length > 0) throw new Error(errors.map(({ rawMessage }) => rawMessage.slice(0, 500)).join("\n"));
  return [...normalized.matchAll(SUITE)].map(([, head = "", body = ""]) => ({
    attributes: attributesOf(head),
    properties: Object.fromEntries(
      [...body.matchAll(PROPERTY)].map(([, property = ""]) => {
        const { name = "", value = "" } = attributesOf(property);
        return [name, value];
      }),
    ),
    cases: [...body.matchAll(CASE)].map(([, attributes = "", inner = ""]) => caseOf(attributes, inner)),
  }));
}

function caseOf(attributes: string, inner: string): ReadCase {
  const [, kind, head = "", text = ""] = INNER.exec(inner) ?? [];
  const { type, message } = attributesOf(head);
  return { name: attributesOf(attributes).name ?? "", kind, type, message, text: plain(text) };
}

function attributesOf(head: string): { readonly [name: string]: string } {
  return Object.fromEntries(
    [...head.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, plain(value)]),
  );
}

function plain(text: string): string {
  const marks: { readonly [name: string]: string } = { lt: "<", gt: ">", quot: '"', amp: "&" };
  return text.replace(/&(?:#x([\dA-F]+)|(\w+));/g, (_, hex: string | undefined, name: string) =>
    hex === undefined ? (marks[name] ?? "") : String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}
