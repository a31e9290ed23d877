export const KB = 1024;

/** The writer with the tables of every entity, both ways, and the script element: no zod. */
export const WRITER_BUDGET: number = 7 * KB;

/** The schemas of everything, on top of what zod itself weighs. */
export const SCHEMAS_BUDGET: number = 8 * KB;

/** What importing one name from an entry may weigh in bytes, gzipped: as measured, and 5 %. `*` is any other name. */
export const NAME_BUDGETS: { readonly [entry: string]: { readonly [name: string]: number } } = {
  newsgraph: {
    Article: 38191,
    Visit: 37048,
    Event: 36665,
    TradeShow: 36655,
    Source: 35852,
    Agent: 35759,
    Person: 35152,
    Organisation: 34333,
    Image: 33626,
    Place: 33570,
    Topic: 33301,
    Text: 27928,
    fromJsonLd: 29500,
    toJsonLd: 7115,
    entities: 5628,
    accepts: 3745,
    toIssues: 776,
    defineEntity: 309,
    NewsgraphError: 166,
    "*": 38197,
  },
  "newsgraph/jsonld": {
    fromJsonLd: 29500,
    toJsonLd: 7117,
    entities: 5628,
    visit: 2895,
    article: 2346,
    tradeShow: 2054,
    event: 1934,
    organisation: 1829,
    place: 1542,
    person: 1542,
    image: 1430,
    source: 1336,
    topic: 1168,
    agent: 723,
    defineEntity: 309,
    NewsgraphError: 166,
    "*": 495,
  },
  "newsgraph/html": {
    fromHtml: 37800,
    jsonLdTag: 814,
    jsonLdScriptProps: 781,
    jsonLdHead: 766,
    jsonLdText: 399,
    NewsgraphError: 166,
  },
  "newsgraph/check": {
    check: 140800,
    rules: 62340,
    applyFixes: 2046,
    replaceWith: 460,
    renameTo: 340,
    GOOGLE_RULES_VERIFIED: 62360,
    SCHEMA_ORG_RELEASE: 78,
    NewsgraphError: 166,
  },
  "newsgraph/config": {
    defineConfig: 80,
  },
  "newsgraph/dates": {
    formatPeriod: 12543,
    parsePeriod: 9746,
    isOngoing: 1922,
    toDate: 1588,
    fromDate: 1561,
    daysIn: 1331,
    comparePeriods: 627,
    periodsOverlap: 624,
    compareDates: 587,
    NewsgraphError: 166,
  },
};
