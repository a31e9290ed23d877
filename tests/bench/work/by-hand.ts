import type {
  Article,
  Event,
  Organisation,
  Person,
  Place,
  Position,
  Topic,
  TradeShow,
  Visit,
} from "../../../dist/index.js";

/**
 * The worked example's article as a script element, by a program that knows this kind of article and nothing else: what it
 * is about, that nobody stands in two places but for those it refers to, and which fields they have. The least that
 * somebody would write who wants this text, and no library.
 */
export function tagByHand(article: Article, base: string): string {
  const json = JSON.stringify(nodeByHand(article, base))
    .replaceAll("<", "\\u003c")
    .replaceAll(">", "\\u003e")
    .replaceAll("&", "\\u0026")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
  return `<script type="application/ld+json">${json}</script>`;
}

/** Its nodes, with what is not there left for JSON.stringify to drop. */
export function nodeByHand(article: Article, base: string): object {
  const [author] = article.authors ?? [];
  const [source] = article.sources ?? [];
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": iri(article.id, base),
    headline: article.headline,
    inLanguage: article.language,
    author: author && {
      "@type": "NewsMediaOrganization",
      "@id": iri(author.id, base),
      name: author.name,
    },
    creditText: article.byline,
    publisher: { "@id": iri(article.publisher?.id, base) },
    datePublished: article.datePublished,
    articleBody: article.body,
    about: article.about?.map((thing) =>
      thing.type === "Visit" ? visitNode(thing, base) : termNode(thing as Topic),
    ),
    mentions: article.mentions?.map((place) => countryNode(place as Place, base)),
    isBasedOn: source && {
      "@type": "CreativeWork",
      additionalType: "urn:newsgraph:Communique",
      name: source.name,
    },
  };
}

function iri(id: string | undefined, base: string): string {
  return `${base}#${id}`;
}

function visitNode(visit: Visit, base: string): object {
  const [visitor] = visit.visitors;
  const [host] = visit.invitedBy ?? [];
  const self = { "@id": iri(visit.id, base) };
  return {
    "@type": "Event",
    "@id": iri(visit.id, base),
    additionalType: "urn:newsgraph:WorkingVisit",
    startDate: visit.period?.start,
    endDate: visit.period?.end,
    keywords: visit.kindsAsPublished,
    attendee: [
      personNode(visitor as Person, base),
      {
        "@type": "Organization",
        additionalType: "urn:newsgraph:Delegation",
        description: visit.delegation?.description,
      },
    ],
    location: { "@id": iri(visit.destination.id, base) },
    potentialAction: {
      "@type": "InviteAction",
      actionStatus: "https://schema.org/CompletedActionStatus",
      agent: {
        "@type": "Organization",
        additionalType: "urn:newsgraph:InformalGroup",
        name: host?.name,
        address: addressNode((host as Organisation).country),
      },
    },
    about: [...(visit.purposes ?? []).map(purposeNode), ...(visit.topics ?? []).map(termNode)],
    subEvent: visit.engagements?.map((event) =>
      event.kind === "meeting"
        ? meetingNode(event, visitor?.id, self, base)
        : fairVisitNode(event, self, base),
    ),
  };
}

function meetingNode(meeting: Event, visitor: string | undefined, visit: object, base: string): object {
  return {
    "@type": "Event",
    additionalType: "urn:newsgraph:Meeting",
    attendee: meeting.participants?.map((person) =>
      person.id === visitor ? { "@id": iri(person.id, base) } : personNode(person as Person, base),
    ),
    about: meeting.topics?.map(termNode),
    subjectOf: meeting.outcomes?.map(outcomeNode),
    superEvent: visit,
  };
}

function fairVisitNode(event: Event, visit: object, base: string): object {
  const [person] = event.participants ?? [];
  const [outcome = ""] = event.outcomes ?? [];
  const [fair] = event.partOf ?? [];
  return {
    "@type": "Event",
    additionalType: "urn:newsgraph:FairAttendance",
    description: event.description,
    attendee: { "@id": iri(person?.id, base) },
    subjectOf: outcomeNode(outcome),
    superEvent: [fairNode(fair as TradeShow, base), visit],
  };
}

function fairNode(fair: TradeShow, base: string): object {
  const { place } = fair;
  return {
    "@type": "ExhibitionEvent",
    "@id": iri(fair.id, base),
    additionalType: "http://www.wikidata.org/entity/Q57305",
    name: fair.name,
    startDate: fair.period?.start,
    endDate: fair.period?.end,
    description: fair.description,
    alternateName: fair.acronym,
    location: place && placeNode(place, "City", base),
    about: fair.sectors?.map(termNode),
  };
}

function countryNode(place: Place, base: string): object {
  return placeNode(place, "Country", base);
}

function placeNode(place: Place, type: string, base: string): object {
  const [page] = place.sameAs ?? [];
  const [item] = place.identifiers ?? [];
  return {
    "@type": type,
    "@id": iri(place.id, base),
    name: place.name,
    address: addressNode(place.countryCode),
    sameAs: page,
    identifier: item && { "@type": "PropertyValue", propertyID: item.scheme, value: item.value },
  };
}

function personNode(person: Person, base: string): object {
  const [first, ...others] = person.positions ?? [];
  return {
    "@type": "Person",
    "@id": iri(person.id, base),
    name: person.name,
    jobTitle: person.jobTitle,
    worksFor: first && (others.length === 0 ? roleNode(first) : person.positions?.map(roleNode)),
  };
}

function roleNode({ kind, title, organisation }: Position): object {
  return {
    "@type": "OrganizationRole",
    additionalType: kind === "head" ? "urn:newsgraph:Head" : "urn:newsgraph:DeputyMinister",
    roleName: title,
    worksFor: organisation && {
      "@type": organisation.kind === "government" ? "GovernmentOrganization" : "Organization",
      name: organisation.name,
      address: organisation.country && addressNode(organisation.country),
    },
  };
}

function addressNode(country: string | undefined): object {
  return { "@type": "PostalAddress", addressCountry: country };
}

function termNode(topic: Topic): object {
  return {
    "@type": "DefinedTerm",
    name: topic.name,
    inDefinedTermSet: topic.scheme && "http://cv.iptc.org/newscodes/mediatopic/",
    termCode: topic.code,
  };
}

function purposeNode(name: string): object {
  return { "@type": "Thing", additionalType: "urn:newsgraph:Purpose", name };
}

function outcomeNode(text: string): object {
  return { "@type": "CreativeWork", additionalType: "urn:newsgraph:Outcome", text };
}
