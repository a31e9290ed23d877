import * as z from "zod";
import { sayNoneOf, sayNot } from "../issue/wording.js";
import { COUNTRY_CODE, type CountryCode as CountryCodeModel } from "./country-code.js";
import { LANGUAGE_TAG, type LanguageTag as LanguageTagModel } from "./language-tag.js";
import { CALENDAR_DATE, DATE_TIME, NEWS_DATE, type NewsDate as NewsDateModel } from "./news-date.js";
import { type Names as NamesModel, visible } from "./text.js";
import { ABSOLUTE_IRI, LONGEST_URL, localName, WEB_URL, type WebUrl as WebUrlModel } from "./web-url.js";

export type CountryCode = CountryCodeModel;
export type LanguageTag = LanguageTagModel;
export type Names = NamesModel;
export type NewsDate = NewsDateModel;
export type WebUrl = WebUrlModel;

/** A schema of texts. */
export type TextSchema = z.ZodType<string, string>;

function matching(what: string, give: string, pattern: RegExp): z.ZodString {
  const error = errorOf(what, give);
  return z.string(error).regex(pattern, error);
}

/** Text with at least one visible character. */
export const Text: TextSchema = matching("text", "a text with at least one visible character", visible());

/** A date with the precision it has: a year, a month, a day, or a date-time with its offset. */
export const NewsDate: TextSchema = matching(
  "a date",
  "a date that exists, as 2024, 2024-09, 2024-09-20 or, with an offset, 2024-09-20T10:00+01:00",
  NEWS_DATE,
);

/** A date without a time: a year, a month or a day. */
export const CalendarDate: TextSchema = matching(
  "a date without a time",
  "a date that exists, as 2024, 2024-09 or 2024-09-20",
  CALENDAR_DATE,
);

/** A date with its time and offset. */
export const DateTime: TextSchema = matching(
  "a date with a time",
  "a date-time with its offset, as 2024-09-20T10:00+01:00",
  DATE_TIME,
);

const LANGUAGE_TAGS = "a BCP 47 tag in canonical case, as fr, fr-MA or zh-Hant";

/** A BCP 47 language tag in canonical case. */
export const LanguageTag: TextSchema = matching("a language tag", LANGUAGE_TAGS, LANGUAGE_TAG);

/** An ISO 3166-1 alpha-2 country code. */
export const CountryCode: TextSchema = matching(
  "a country code",
  "two capital letters of ISO 3166-1, as MA or TR",
  COUNTRY_CODE,
);

/** An absolute http(s) address without credentials. */
export const WebUrl: TextSchema = matching(
  "a web address",
  `an absolute http or https address of at most ${LONGEST_URL} characters, without credentials or spaces`,
  new RegExp(`^(?=.{0,${LONGEST_URL}}$)${WEB_URL.slice(1)}`, "u"),
);

/** An ISO 4217 currency code. */
export const CurrencyCode: TextSchema = matching(
  "a currency code",
  "three capital letters of ISO 4217, as EUR or MAD",
  /^[A-Z]{3}$/,
);

/** An email address, as far as a pattern can tell. */
export const EmailAddress: TextSchema = matching(
  "an email address",
  "an address with an @, as desk@example.org",
  /^[^\s@]+@[^\s@]+$/,
);

/** An IANA time zone name. Which names there are changes by the year, so only their form is held to. */
export const TimeZone: TextSchema = matching(
  "a time zone",
  "an IANA name, as Africa/Casablanca or UTC",
  /^[A-Za-z][A-Za-z\d_+-]*(?:\/[A-Za-z\d_+-]+)*$/,
);

/** What a thing is called by others: an absolute IRI, or a name inside the document. */
export const Id: TextSchema = matching(
  "an id",
  "an absolute address, or a local name of letters, digits and . _ ~ -",
  new RegExp(`${inAnyCase(ABSOLUTE_IRI.source)}|${localName().source}`, "u"),
);

/** A pattern without its flag `i`: JSON Schema has no flags, so that each letter outside of a class says both cases. */
function inAnyCase(pattern: string): string {
  return pattern
    .replace(/[a-z]{3,}/g, (word) => word.replace(/./g, (letter) => `[${letter}${letter.toUpperCase()}]`))
    .replaceAll("[a-z", "[A-Za-z");
}

/** Texts by language. */
export const Names: z.ZodType<NamesModel, NamesModel> = z
  .record(LanguageTag as z.ZodString, Text, {
    error: ({ code, input }) =>
      code === "invalid_key"
        ? sayNot(input, "a language tag", LANGUAGE_TAGS)
        : sayNot(input, "an object of texts by language", 'texts by language, as { "ar": "…" }'),
  })
  .refine((names) => Object.keys(names).length > 0, {
    params: { rule: "empty-names" },
    error: "The object is empty: give at least one text by language, or leave it out.",
  });

/** True or false. */
export function flag(): z.ZodType<boolean, boolean> {
  return z.boolean(errorOf("true or false", "true or false, without quotes"));
}

function errorOf(what: string, give: string) {
  return { error: ({ input }: { readonly input?: unknown }): string => sayNot(input, what, give) };
}

/** A number between two others, inclusive. */
export function numberBetween(least: number, most: number): z.ZodType<number, number> {
  const error = errorOf("such a number", `a number from ${least} to ${most}, without quotes`);
  return z.number(error).min(least, error).max(most, error);
}

/** A whole number from `least` up. */
export function wholeNumber(least: number): z.ZodType<number, number> {
  const error = errorOf("such a number", `a whole number from ${least} up, without quotes`);
  return z.int(error).min(least, error);
}

/** A number from 0 up. */
export function amount(): z.ZodType<number, number> {
  const error = errorOf("an amount", "a number from 0 up, without quotes or a currency");
  return z.number(error).min(0, error);
}

/** One of these words. They are the keys of a table, so that a forgotten one does not compile. */
export function oneOf<K extends string>(what: string, table: { readonly [word in K]: 1 }): z.ZodType<K, K> {
  const words = Object.keys(table) as K[];
  return z.enum(words, { error: ({ input }) => sayNoneOf(input, what, words) });
}

/** A list with at least one member. */
export function listOf<V>(member: z.ZodType<V, V>): z.ZodType<readonly V[], readonly V[]> {
  return z
    .array(member, errorOf("a list", "a list, in square brackets"))
    .min(1, errorOf("a list with a member", "at least one member, or leave it out"));
}
