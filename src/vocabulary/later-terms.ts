/**
 * Terms of schema.org 30.0 that release 29.4 lacks, some of them brought back from before. They are known by name alone, so that nothing is said against them.
 * A test holds the list against schema-dts, which has that release as types.
 */
const LATER: ReadonlySet<string> = new Set([
  "Audiology",
  "Credential",
  "DECooperativeCharity",
  "DEFoundationCharity",
  "DEJointStockCompanyCharity",
  "DELimitedLiabilityCharity",
  "DENonprofitType",
  "DENotRegisteredAssociationCharity",
  "DEPublicCharity",
  "DERegisteredAssociationCharity",
  "DeclarationOfConformity",
  "DeliveryTimeSettings",
  "DigitalProductPassport",
  "EnvironmentalProductDeclaration",
  "ITCooperativeCharity",
  "ITMutualAidCharity",
  "ITNonprofitType",
  "ITSocialCompanyCharity",
  "ITSocialPromotionCharity",
  "ITSportCompanyCharity",
  "ITVolunteerAssociationCharity",
  "Ophthalmology",
  "ProductReturnEnumeration",
  "ProductReturnFiniteReturnWindow",
  "ProductReturnNotPermitted",
  "ProductReturnPolicy",
  "ProductReturnUnlimitedWindow",
  "ProductReturnUnspecified",
  "authorizedRepresentative",
  "consumerNotice",
  "hasDigitalProductPassport",
  "hasProductReturnPolicy",
  "importer",
  "isOftenBoughtWith",
  "itemPopularity",
  "jobDuration",
  "minimumOrderValue",
  "productReturnDays",
  "productReturnLink",
  "recycledContentPercentage",
  "shippingLabel",
  "shippingSettingsLink",
  "specification",
  "substanceOfConcern",
  "transitTimeLabel",
  "valueGroup",
  "variablesMeasured",
]);

/** True for a name that a later release of schema.org has brought, or brought back. */
export function isLaterTerm(name: string): boolean {
  return LATER.has(name);
}
