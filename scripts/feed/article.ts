import type { Article } from "../../src/index.js";
import { Choices } from "./random.js";
import {
  AUTHORS,
  BACKGROUNDS,
  DOINGS,
  KINDS,
  PLACES,
  SECTIONS,
  SENTENCES,
  SUBJECTS,
  TOPICS,
} from "./words.js";

const SITE = "https://www.courrier-estuaire.example";

/** An article of a newsroom's feed in which nothing is wrong: the same for the same number and seed. */
export function articleOf(index: number, seed: number): Article {
  const some = new Choices(seed, index);
  const section = some.of(SECTIONS);
  const place = some.of(PLACES);
  const published = new Moment(some);
  const headline = `${place.at}, ${some.of(SUBJECTS)} ${some.of(DOINGS)} (n° ${index + 1})`;
  const slug = `${section.slug}/${published.folder}/${place.slug}-${index + 1}`;
  const kind = some.holds(20) ? some.of(KINDS) : undefined;
  return {
    type: "Article",
    ...(some.holds(30) && { id: `${SITE}/${slug}#article` }),
    headline,
    language: "fr",
    ...(kind && { kind }),
    ...(some.holds(70) && { standfirst: some.of(SENTENCES) }),
    section: section.name,
    ...(some.holds(50) && { keywords: [some.of(TOPICS), place.name] }),
    authors: [authorOf(some), ...(some.holds(15) ? [authorOf(some)] : [])].filter(isFirstOfItsName),
    publisher: {
      type: "Organisation",
      kind: "news-media",
      name: "Le Courrier de l’Estuaire",
      url: `${SITE}/`,
    },
    datePublished: published.text(0),
    dateModified: published.text(some.below(40)),
    images: [
      {
        type: "Image",
        url: `${SITE}/photos/${slug}.jpg`,
        ...(some.holds(40) && { alt: `Vue de ${place.name}.` }),
      },
    ],
    ...(some.holds(25) && {
      places: [{ type: "Place", name: place.name, kind: "city", countryCode: "FR" }],
    }),
    ...(some.holds(30) && { body: `${some.of(SENTENCES)}\n\n${some.of(BACKGROUNDS)}` }),
    ...(some.holds(20) && { wordCount: 120 + some.below(900) }),
    ...(some.holds(20) && { access: { free: true } }),
    url: `${SITE}/${slug}`,
  };
}

function authorOf(some: Choices): { type: "Person"; name: string; url: string } {
  const [name, slug] = some.of(AUTHORS);
  return { type: "Person", name, url: `${SITE}/auteurs/${slug}` };
}

function isFirstOfItsName(
  { name }: { readonly name: string },
  at: number,
  all: readonly { readonly name: string }[],
): boolean {
  return all.findIndex((other) => other.name === name) === at;
}

/** A moment of 2025, in French winter time throughout, so that no calendar is needed. */
class Moment {
  readonly #month: number;
  readonly #day: number;
  readonly #hour: number;
  readonly #minute: number;

  constructor(some: Choices) {
    this.#month = 1 + some.below(12);
    this.#day = 1 + some.below(28);
    this.#hour = 6 + some.below(14);
    this.#minute = some.below(20);
  }

  get folder(): string {
    return `2025/${two(this.#month)}/${two(this.#day)}`;
  }

  /** So many minutes later, up to 40. */
  text(later: number): string {
    return `2025-${two(this.#month)}-${two(this.#day)}T${two(this.#hour)}:${two(this.#minute + later)}:00+01:00`;
  }
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
