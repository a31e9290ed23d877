import { expect } from "vitest";
import {
  article,
  expectInCountry,
  expectOnly,
  expectPlace,
  type Fact,
  meeting,
  outcomes,
  plainTopics,
  purposes,
  visit,
} from "./fact.js";

/** The visit and the meeting. */
export const visitFacts: readonly Fact[] = [
  {
    row: 8,
    says: "a working visit, printed « visite de travail » and « visite officielle »",
    check(triples) {
      expectOnly(
        visit(triples),
        ["Event"],
        [
          "about",
          "additionalType",
          "attendee",
          "endDate",
          "keywords",
          "location",
          "potentialAction",
          "startDate",
          "subEvent",
        ],
      );
      expect(visit(triples).texts("additionalType")).toEqual(["urn:newsgraph:WorkingVisit"]);
      expect(visit(triples).texts("keywords")).toEqual(["visite de travail", "visite officielle"]);
    },
  },
  {
    row: 9,
    says: "its destination is Turkey",
    check: (triples) => expectPlace(visit(triples).node("location"), "Country", "Turquie", "TR", "Q43"),
  },
  {
    row: 10,
    says: "it lasts from 19 to 21 September, which is of 2024",
    check(triples) {
      expect(visit(triples).date("startDate")).toBe("2024-09-19");
      expect(visit(triples).date("endDate")).toBe("2024-09-21");
    },
  },
  {
    row: 11,
    says: "a purpose is to strengthen bilateral security cooperation",
    check: (triples) =>
      expect(purposes(triples)).toContain("renforcer la coopération bilatérale en matière de sécurité"),
  },
  {
    row: 12,
    says: "a purpose is to exchange expertise on technology and scientific innovation",
    check(triples) {
      expect(purposes(triples)).toContain(
        "échange d’expertises sur les avancées technologiques et les innovations scientifiques dans le domaine de la sécurité",
      );
      expect(plainTopics(visit(triples).nodes("about"))).toEqual(
        expect.arrayContaining(["avancées technologiques", "innovations scientifiques"]),
      );
    },
  },
  {
    row: 13,
    says: "the Turkish authorities invited him: an informal group that no other page is about",
    check(triples) {
      const invitation = visit(triples).node("potentialAction");
      expectOnly(invitation, ["InviteAction"], ["actionStatus", "agent"]);
      expect(invitation.text("actionStatus")).toBe("https://schema.org/CompletedActionStatus");
      const authorities = invitation.node("agent");
      expectOnly(authorities, ["Organization"], ["additionalType", "address", "name"]);
      expect(authorities.text("additionalType")).toBe("urn:newsgraph:InformalGroup");
      expect(authorities.text("name")).toBe("autorités turques");
      expectInCountry(authorities, "TR");
    },
  },
  {
    row: 16,
    says: "he met both: one meeting, with no period and no place",
    check(triples) {
      const event = meeting(triples);
      expectOnly(event, ["Event"], ["about", "additionalType", "attendee", "subjectOf", "superEvent"]);
      expect(event.text("additionalType")).toBe("urn:newsgraph:Meeting");
      expect(event.ids("attendee")).toEqual(
        ["hammouchi", "karaloglu", "yildiz"].map((name) => triples.at(name).id),
      );
      expect(visit(triples).ids("subEvent")).toContain(event.id);
      expect(event.ids("superEvent")).toEqual([visit(triples).id]);
    },
  },
  {
    row: 17,
    says: "they talked of common questions, the level of cooperation and ways to intensify it",
    check: (triples) =>
      expect(plainTopics(meeting(triples).nodes("about"))).toEqual([
        "moyens d’intensifier cette collaboration afin de garantir la sécurité et la stabilité dans un contexte de menaces sécuritaires partagées",
        "niveau actuel de coopération entre les deux nations",
        "questions sécuritaires d’intérêt commun",
      ]),
  },
  {
    row: 18,
    says: "outcomes: a convergence of views and a common will",
    check: (triples) =>
      expect(outcomes(meeting(triples))).toEqual([
        "convergence de points de vue",
        "volonté commune de renforcer les mécanismes de coopération en matière de sécurité",
      ]),
  },
  {
    row: 19,
    says: "« responsables marocains et turcs » attend, nobody of them named",
    check(triples) {
      const delegation = triples.marked("urn:newsgraph:Delegation");
      expect(visit(triples).ids("attendee")).toEqual([delegation.id, triples.at("hammouchi").id].sort());
      expectOnly(delegation, ["Organization"], ["additionalType", "description"]);
      expect(delegation.text("additionalType")).toBe("urn:newsgraph:Delegation");
      expect(delegation.text("description")).toBe("responsables marocains et turcs");
      expect(triples.ofTypes("Person")).toHaveLength(3);
    },
  },
  {
    row: 20,
    says: "privileged relations between Morocco and Turkey, and the sharing of experience",
    check(triples) {
      expect(plainTopics(visit(triples).nodes("about"))).toEqual([
        "avancées technologiques",
        "innovations scientifiques",
        "partage d’expériences et d’expertises dans les domaines de la sécurité",
        "relations privilégiées entre le Maroc et la Turquie",
      ]);
      const mentions = article(triples).ids("mentions");
      expect(mentions).toEqual(["morocco", "turkey"].map((name) => triples.at(name).id));
      expectPlace(triples.at("morocco"), "Country", "Maroc", "MA", "Q1028");
    },
  },
];
