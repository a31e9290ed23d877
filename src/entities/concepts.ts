/**
 * The concepts that schema.org has no word for, as the `additionalType` (or `propertyID`) that tells one use of a
 * schema.org type from another. The only place where these addresses are made. One constant each, so that a bundler
 * keeps the addresses and drops the names.
 */
export const Visit = "urn:newsgraph:Visit";
export const StateVisit = "urn:newsgraph:StateVisit";
export const OfficialVisit = "urn:newsgraph:OfficialVisit";
export const OfficialWorkingVisit = "urn:newsgraph:OfficialWorkingVisit";
export const WorkingVisit = "urn:newsgraph:WorkingVisit";
export const CourtesyVisit = "urn:newsgraph:CourtesyVisit";
export const PrivateVisit = "urn:newsgraph:PrivateVisit";
export const TransitVisit = "urn:newsgraph:TransitVisit";
export const Delegation = "urn:newsgraph:Delegation";
export const Purpose = "urn:newsgraph:Purpose";
export const Outcome = "urn:newsgraph:Outcome";

export const Meeting = "urn:newsgraph:Meeting";
export const Talks = "urn:newsgraph:Talks";
export const Ceremony = "urn:newsgraph:Ceremony";
export const PressConference = "urn:newsgraph:PressConference";
export const Summit = "urn:newsgraph:Summit";
export const Signing = "urn:newsgraph:Signing";
export const SiteTour = "urn:newsgraph:SiteTour";
export const FairAttendance = "urn:newsgraph:FairAttendance";
export const Election = "urn:newsgraph:Election";
export const Demonstration = "urn:newsgraph:Demonstration";
export const Attack = "urn:newsgraph:Attack";
export const Accident = "urn:newsgraph:Accident";

export const TradeFair = "http://www.wikidata.org/entity/Q57305";
export const Statistics = "urn:newsgraph:Statistics";
export const ExhibitorCount = "urn:newsgraph:exhibitor-count";
export const CountryCount = "urn:newsgraph:country-count";
export const VisitorCount = "urn:newsgraph:visitor-count";
export const AreaInSquareMetres = "urn:newsgraph:area-in-square-metres";
export const EditionLabel = "urn:newsgraph:edition-label";
export const EditionNumber = "urn:newsgraph:edition-number";

export const Head = "urn:newsgraph:Head";
export const Minister = "urn:newsgraph:Minister";
export const DeputyMinister = "urn:newsgraph:DeputyMinister";
export const Ambassador = "urn:newsgraph:Ambassador";
export const Spokesperson = "urn:newsgraph:Spokesperson";
export const Member = "urn:newsgraph:Member";
export const Journalist = "urn:newsgraph:Journalist";

export const InternationalOrganisation = "urn:newsgraph:InternationalOrganisation";
export const InformalGroup = "urn:newsgraph:InformalGroup";
export const TimeZone = "urn:newsgraph:time-zone";

export const Communique = "urn:newsgraph:Communique";
export const PressRelease = "urn:newsgraph:PressRelease";
export const AgencyReport = "urn:newsgraph:AgencyReport";
export const Interview = "urn:newsgraph:Interview";
export const Statement = "urn:newsgraph:Statement";
export const SocialPost = "urn:newsgraph:SocialPost";
export const Document = "urn:newsgraph:Document";
export const OtherSource = "urn:newsgraph:OtherSource";

export const Correction = "urn:newsgraph:Correction";
export const Clarification = "urn:newsgraph:Clarification";
export const Update = "urn:newsgraph:Update";
export const Retraction = "urn:newsgraph:Retraction";
