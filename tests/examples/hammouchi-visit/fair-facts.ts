import { expect } from "vitest";
import {
  expectOnly,
  expectPlace,
  type Fact,
  fair,
  fairVisit,
  meeting,
  outcomes,
  plainTopics,
  visit,
} from "./fact.js";

/** The fair, and the visit to it. */
export const fairFacts: readonly Fact[] = [
  {
    row: 21,
    says: "on the margins of the visit he went to the fair: part of both",
    check(triples) {
      const event = fairVisit(triples);
      expectOnly(event, ["Event"], ["additionalType", "attendee", "description", "subjectOf", "superEvent"]);
      expect(event.text("additionalType")).toBe("urn:newsgraph:FairAttendance");
      expect(event.ids("attendee")).toEqual([triples.at("hammouchi").id]);
      expect(event.ids("superEvent")).toEqual(["fair", "visit"].map((name) => triples.at(name).id));
      expect(visit(triples).ids("subEvent")).toEqual([event.id, meeting(triples).id].sort());
    },
  },
  {
    row: 22,
    says: "the fair has its printed name, and « IGEF24 » as its acronym",
    check(triples) {
      expectOnly(
        fair(triples),
        ["ExhibitionEvent"],
        [
          "about",
          "additionalType",
          "alternateName",
          "description",
          "endDate",
          "location",
          "name",
          "startDate",
        ],
      );
      expect(fair(triples).text("additionalType")).toBe("http://www.wikidata.org/entity/Q57305");
      expect(fair(triples).text("name")).toBe("Salon international des équipements de sécurité intérieure");
      expect(fair(triples).text("alternateName")).toBe("IGEF24");
    },
  },
  {
    row: 23,
    says: "it is in Ankara, at no venue that is named",
    check(triples) {
      expectPlace(fair(triples).node("location"), "City", "Ankara", "TR", "Q3640");
      expect(triples.ofTypes("EventVenue", "Place")).toEqual([]);
    },
  },
  {
    row: 24,
    says: "it runs from 19 to 21 September",
    check(triples) {
      expect(fair(triples).date("startDate")).toBe("2024-09-19");
      expect(fair(triples).date("endDate")).toBe("2024-09-21");
    },
  },
  {
    row: 25,
    says: "it shows the latest innovations in security and defence",
    check(triples) {
      expect(fair(triples).text("description")).toBe(
        "vitrine internationale des dernières innovations technologiques en matière de sécurité et de défense",
      );
      expect(plainTopics(fair(triples).nodes("about"))).toEqual(["défense", "sécurité"]);
    },
  },
  {
    row: 26,
    says: "there he explored equipment against new criminal threats",
    check(triples) {
      const equipment =
        "équipements innovants susceptibles d’améliorer l’efficacité des services de sécurité marocains dans la lutte contre les nouvelles menaces criminelles";
      expect(fairVisit(triples).text("description")).toBe(`Hammouchi y a exploré divers ${equipment}.`);
      expect(outcomes(fairVisit(triples))).toEqual([equipment]);
    },
  },
];
