import { expect } from "vitest";
import { expectInCountry, expectOnly, type Fact, ORGANISATIONS, positions } from "./fact.js";

/** Who is in it. */
export const peopleFacts: readonly Fact[] = [
  {
    row: 6,
    says: "Abdellatif Hammouchi is a person",
    check(triples) {
      expectOnly(triples.at("hammouchi"), ["Person"], ["jobTitle", "name", "worksFor"]);
      expect(triples.at("hammouchi").text("name")).toBe("Abdellatif Hammouchi");
    },
  },
  {
    row: 7,
    says: "his title is one text as printed, and two offices",
    check(triples) {
      expect(triples.at("hammouchi").text("jobTitle")).toBe(
        "Directeur Général de la Sûreté Nationale et de la Surveillance du Territoire",
      );
      expect(positions(triples.at("hammouchi"), "Head", "Organization")).toEqual([
        "Directeur Général, Surveillance du Territoire",
        "Directeur Général, Sûreté Nationale",
      ]);
    },
  },
  {
    row: 14,
    says: "Münir Karaloğlu is deputy minister at the Turkish ministry of the interior",
    check(triples) {
      const person = triples.at("karaloglu");
      expectOnly(person, ["Person"], ["jobTitle", "name", "worksFor"]);
      expect(person.text("name")).toBe("Münir Karaloğlu");
      expect(person.text("jobTitle")).toBe("ministre délégué au ministère turc de l’Intérieur");
      expect(positions(person, "DeputyMinister", "GovernmentOrganization")).toEqual([
        "ministre délégué, ministère turc de l’Intérieur",
      ]);
      const ministry = person.node("worksFor").node("worksFor");
      expect(ministry.properties()).toEqual(["address", "name"]);
      expectInCountry(ministry, "TR");
    },
  },
  {
    row: 15,
    says: "Selami Yıldız is « directeur général du renseignement », of no invented body",
    check(triples) {
      const person = triples.at("yildiz");
      expectOnly(person, ["Person"], ["jobTitle", "name"]);
      expect(person.text("name")).toBe("Selami Yıldız");
      expect(person.text("jobTitle")).toBe("directeur général du renseignement");
      const bodies = triples.ofTypes(...ORGANISATIONS);
      expect(bodies.flatMap((body) => body.texts("name")).sort()).toEqual([
        "Le7tv",
        "Surveillance du Territoire",
        "Sûreté Nationale",
        "autorités turques",
        "ministère turc de l’Intérieur",
      ]);
      expect(bodies.filter((body) => body.texts("name").length === 0)).toEqual([
        triples.marked("urn:newsgraph:Delegation"),
      ]);
    },
  },
];
