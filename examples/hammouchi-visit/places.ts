import type { Place } from "newsgraph";

export const turkey: Place = {
  type: "Place",
  id: "turkey",
  name: "Turquie",
  kind: "country",
  countryCode: "TR",
  ...wikidata("Q43"),
};

export const morocco: Place = {
  type: "Place",
  id: "morocco",
  name: "Maroc",
  kind: "country",
  countryCode: "MA",
  ...wikidata("Q1028"),
};

export const ankara: Place = {
  type: "Place",
  id: "ankara",
  name: "Ankara",
  kind: "city",
  countryCode: "TR",
  ...wikidata("Q3640"),
};

function wikidata(item: string): Pick<Place, "sameAs" | "identifiers"> {
  return {
    sameAs: [`https://www.wikidata.org/wiki/${item}`],
    identifiers: [{ scheme: "wikidata", value: item }],
  };
}
