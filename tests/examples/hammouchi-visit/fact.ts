import { expect } from "vitest";
import type { Resource, Triples } from "../triples.js";

/** A row of the table of facts, and how triples are asked for it. */
export interface Fact {
  /** 1 to 27, or what stands below the table. */
  readonly row: number | "below";
  readonly says: string;
  check(triples: Triples): void;
}

export const ORGANISATIONS = [
  "Organization",
  "NewsMediaOrganization",
  "GovernmentOrganization",
  "Corporation",
  "NGO",
  "PoliticalParty",
  "EducationalOrganization",
];

export const article = (triples: Triples) => triples.at("article");
export const visit = (triples: Triples) => triples.at("visit");
export const fair = (triples: Triples) => triples.at("fair");
export const meeting = (triples: Triples) => triples.marked("urn:newsgraph:Meeting");
export const fairVisit = (triples: Triples) => triples.marked("urn:newsgraph:FairAttendance");

/** The node has these types and these properties, and no other. */
export function expectOnly(node: Resource, types: readonly string[], properties: readonly string[]): void {
  expect(node.types()).toEqual(types);
  expect(node.properties()).toEqual([...properties].sort());
}

/** The nodes are marked alike, each with one text and no more; the texts. */
export function markedTexts(
  nodes: readonly Resource[],
  type: string,
  mark: string,
  property: string,
): string[] {
  return nodes
    .map((node) => {
      expectOnly(node, [type], ["additionalType", property]);
      expect(node.text("additionalType")).toBe(mark);
      return node.text(property);
    })
    .sort();
}

/** The names of those of the nodes that are topics in the article's own words. */
export function plainTopics(nodes: readonly Resource[]): string[] {
  const topics = nodes.filter(
    (node) => node.types().includes("DefinedTerm") && !node.properties().includes("termCode"),
  );
  return topics
    .map((node) => {
      expectOnly(node, ["DefinedTerm"], ["name"]);
      return node.text("name");
    })
    .sort();
}

export function purposes(triples: Triples): string[] {
  const nodes = visit(triples)
    .nodes("about")
    .filter((node) => node.types().includes("Thing"));
  expect(nodes).toHaveLength(2);
  return markedTexts(nodes, "Thing", "urn:newsgraph:Purpose", "name");
}

export function outcomes(event: Resource): string[] {
  return markedTexts(event.nodes("subjectOf"), "CreativeWork", "urn:newsgraph:Outcome", "text");
}

export function expectInCountry(node: Resource, country: string): void {
  const address = node.node("address");
  expectOnly(address, ["PostalAddress"], ["addressCountry"]);
  expect(address.text("addressCountry")).toBe(country);
}

export function expectPlace(
  node: Resource,
  type: string,
  name: string,
  country: string,
  wikidata: string,
): void {
  expectOnly(node, [type], ["address", "identifier", "name", "sameAs"]);
  expect(node.text("name")).toBe(name);
  expectInCountry(node, country);
  expect(node.ids("sameAs")).toEqual([`https://www.wikidata.org/wiki/${wikidata}`]);
  const identifier = node.node("identifier");
  expectOnly(identifier, ["PropertyValue"], ["propertyID", "value"]);
  expect(identifier.text("propertyID")).toBe("wikidata");
  expect(identifier.text("value")).toBe(wikidata);
}

/** The titles of the offices and the bodies that they are in. */
export function positions(person: Resource, kind: string, type: string): string[] {
  return person
    .nodes("worksFor")
    .map((role) => {
      expectOnly(role, ["OrganizationRole"], ["additionalType", "roleName", "worksFor"]);
      expect(role.text("additionalType")).toBe(`urn:newsgraph:${kind}`);
      const body = role.node("worksFor");
      expect(body.types()).toEqual([type]);
      return `${role.text("roleName")}, ${body.text("name")}`;
    })
    .sort();
}
