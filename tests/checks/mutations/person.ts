import { drop, type Mutated, rename, set } from "./mutation.js";

export const person: Mutated = {
  what: "a person's page",
  document: {
    "@context": "https://schema.org",
    "@type": "ProfilePage",
    dateCreated: "2020-01-05T09:00:00+01:00",
    dateModified: "2024-09-20T09:00:00+01:00",
    mainEntity: {
      "@type": "Person",
      "@id": "https://journal.example/amina#amina",
      name: "Amina Idrissi",
      alternateName: { "@language": "ar", "@value": "أمينة الإدريسي" },
      identifier: "amina",
      description: "Correspondante à Ankara",
      jobTitle: "correspondante",
      image: "https://journal.example/amina.jpg",
      sameAs: ["https://social.example/amina"],
      url: "https://journal.example/amina",
      birthDate: "1980-05-01",
      email: "amina@journal.example",
      height: "170 cm",
      worksFor: {
        "@type": "OrganizationRole",
        roleName: "correspondante",
        startDate: "2015",
        worksFor: { "@type": "NewsMediaOrganization", name: "Le Journal" },
      },
    },
  },
  mutations: [
    ["a page without its person", drop("/mainEntity"), "google/profile-page-required"],
    [
      "a page of one without a name",
      (document) => {
        drop("/mainEntity/name")(document);
        drop("/mainEntity/alternateName")(document);
      },
      "google/profile-page-required",
    ],
    ["a page without its date", drop("/dateCreated"), "google/profile-page-recommended"],
    ["a misspelt type", set("/mainEntity/@type", "Persn"), "schema.org/unknown-type"],
    ["a person in the wrong case", set("/mainEntity/@type", "person"), "schema.org/unknown-type"],
    ["a name in the wrong case", rename("/mainEntity/jobTitle", "jobtitle"), "schema.org/unknown-property"],
    ["a word of our own", rename("/mainEntity/jobTitle", "position"), "schema.org/domain"],
    ["a birthday in words", set("/mainEntity/birthDate", "mai 1980"), "schema.org/date"],
    ["a death before birth", set("/mainEntity/deathDate", "1970-01-02"), "news/date-order"],
    ["an employer as a text", set("/mainEntity/worksFor", "Le Journal"), "schema.org/range"],
    [
      "an employer behind a Role as a text",
      set("/mainEntity/worksFor/worksFor", "Le Journal"),
      "schema.org/range",
    ],
    [
      "an address with a space",
      set("/mainEntity/sameAs/0", "https://social.example/amina idrissi"),
      "schema.org/url",
    ],
    ["a profile of javascript", set("/mainEntity/sameAs/0", "javascript:void(0)"), "schema.org/url"],
    ["words for a profile", set("/mainEntity/sameAs", "amina sur le réseau"), "schema.org/text-in-iri"],
    ["a relative profile", set("/mainEntity/sameAs", "/amina"), "schema.org/url-relative"],
    ["a language that is none", set("/mainEntity/alternateName/@language", "arabe"), "news/language-tag"],
    ["a direction that never ends", set("/mainEntity/name", "\u202bأمينة"), "news/bidi-unbalanced"],
    ["an organisation's property", set("/mainEntity/foundingDate", "1980"), "schema.org/domain"],
    [
      "a page that was changed before it was made",
      set("/dateModified", "2019-09-20T09:00:00+01:00"),
      "news/date-order",
    ],
  ],
};
