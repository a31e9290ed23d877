import type { Form } from "../graph/mapping.js";
import { isNode } from "../graph/node.js";
import { DATE_TIME, isNewsDate, precisionOf } from "../values/news-date.js";
import { withoutSchemaOrg } from "./context.js";
import { readAddress } from "./scalars/address.js";
import { readCountry } from "./scalars/country.js";
import { readDate } from "./scalars/date.js";
import { readFlag } from "./scalars/flag.js";
import type { Found } from "./scalars/found.js";
import { readLanguage } from "./scalars/language.js";
import { readNumber, readPixels } from "./scalars/number.js";

/** Reads a value in one form; `undefined` says that it is nothing of the kind, and perhaps another's. */
type ReadForm = (value: unknown, base: string | undefined) => Found<unknown> | undefined;

function ofText(read: (text: string, base: string | undefined) => Found<unknown>): ReadForm {
  return (value, base) => {
    const text = plainTextOf(value);
    return text === undefined ? undefined : read(text, base);
  };
}

/** A text, also one that is tagged with a language. */
function plainTextOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  const inner = isNode(value) ? value["@value"] : undefined;
  return typeof inner === "string" ? inner : undefined;
}

/** The text that stands for a node: its name. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  const text = plainTextOf(value);
  if (text !== undefined || !isNode(value)) return text;
  return [value.name]
    .flat()
    .map(plainTextOf)
    .find((name) => name !== undefined);
}

/** An address, or the node that has it as its `@id` or `url`. */
export function addressOf(value: unknown): unknown {
  return isNode(value) && !("@value" in value) ? (value["@id"] ?? [value.url].flat()[0]) : value;
}

function languageOf(value: unknown): unknown {
  return isNode(value) && !("@value" in value) ? ([value.alternateName].flat()[0] ?? value.name) : value;
}

function countryOf(value: unknown): unknown {
  return isNode(value) && !("@value" in value) ? ([value.identifier].flat()[0] ?? value.name) : value;
}

const dateOfText = /* @__PURE__ */ ofText(readDate);

/** A date; also a year as a number. */
const date: ReadForm = (value, base) =>
  typeof value === "number" && Number.isInteger(value) && value >= 1000 && value <= 9999
    ? { value: String(value), mended: "it was a number" }
    : dateOfText(value, base);

/** How each form is read. */
export const FORMS: { readonly [form in Form]: ReadForm } = {
  text: (value) => known(textOf(value)),
  plain: (value) => known(typeof value === "string" ? value : undefined),
  tagged: readTagged,
  date,
  "calendar-date": (value, base) => {
    const found = date(value, base);
    if (!found || !("value" in found) || !isNewsDate(found.value) || precisionOf(found.value) !== "time") {
      return found;
    }
    return { value: found.value.slice(0, 10), mended: "its time was left out" };
  },
  "date-time": (value, base) => {
    const found = date(value, base);
    return found && "value" in found && !DATE_TIME.test(String(found.value))
      ? { reason: "has no time with an offset" }
      : found;
  },
  url: (value, base) => ofText(readAddress)(addressOf(value), base),
  language: (value, base) => ofText(readLanguage)(languageOf(value), base),
  country: (value, base) => ofText(readCountry)(countryOf(value), base),
  email: /* @__PURE__ */ ofText((text) => {
    const address = text.trim().replace(/^mailto:/i, "");
    return /^[^\s@]+@[^\s@]+$/.test(address) ? { value: address } : { reason: "is no email address" };
  }),
  number: readNumberForm,
  pixels: (value) => (isNode(value) && "value" in value ? readPixels(value.value) : readPixels(value)),
  flag: (value) => (typeof value === "boolean" || typeof value === "string" ? readFlag(value) : undefined),
  member: (value) => known(memberOf(value)),
};

function known(text: string | undefined): Found<string> | undefined {
  return text === undefined ? undefined : { value: text };
}

function readNumberForm(value: unknown): Found<number> | undefined {
  return typeof value === "number" || typeof value === "string" ? readNumber(value) : undefined;
}

/** A language and a text. */
function readTagged(value: unknown): Found<readonly [string, string]> | undefined {
  if (!isNode(value)) return undefined;
  const { "@language": language, "@value": text } = value;
  if (typeof language !== "string" || typeof text !== "string") return undefined;
  const tag = readLanguage(language);
  return "reason" in tag ? tag : { ...tag, value: [tag.value, text] };
}

/** The name of a member of a schema.org enumeration. */
function memberOf(value: unknown): string | undefined {
  const text = addressOf(value);
  return typeof text === "string" ? withoutSchemaOrg(text.trim()) : undefined;
}
