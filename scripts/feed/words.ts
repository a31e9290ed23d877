import type { ArticleKind } from "../../src/index.js";

/** Words that articles are made of: French, with what French needs beyond ASCII. */
export const SECTIONS: readonly [Section, ...Section[]] = [
  { name: "Économie", slug: "economie" },
  { name: "Société", slug: "societe" },
  { name: "Mer et littoral", slug: "mer-et-littoral" },
  { name: "Santé", slug: "sante" },
  { name: "Éducation", slug: "education" },
];

export const PLACES: readonly [Town, ...Town[]] = [
  { name: "Saint-Nazaire", at: "À Saint-Nazaire", slug: "saint-nazaire" },
  { name: "Guérande", at: "À Guérande", slug: "guerande" },
  { name: "La Roche-Bernard", at: "À La Roche-Bernard", slug: "la-roche-bernard" },
  { name: "Pornic", at: "À Pornic", slug: "pornic" },
  { name: "Donges", at: "À Donges", slug: "donges" },
  { name: "Savenay", at: "À Savenay", slug: "savenay" },
];

export const SUBJECTS: readonly [string, ...string[]] = [
  "le conseil municipal",
  "une coopérative d’éleveurs",
  "l’hôpital de la côte",
  "la criée",
  "un collège de quartier",
  "l’école de voile",
  "le chantier naval",
];

export const DOINGS: readonly [string, ...string[]] = [
  "prépare la rentrée avec quarante élèves de plus",
  "présente son projet à dix millions d’euros",
  "cherche où loger ses saisonniers",
  "rouvre après huit mois de travaux",
  "fête ses cent ans sous la pluie",
  "s’inquiète de la sécheresse qui dure",
];

export const SENTENCES: readonly [string, ...string[]] = [
  "Les habitants étaient réunis mardi soir à la salle des fêtes, où l’on a beaucoup parlé d’eau.",
  "Le dossier, ouvert à l’été, arrive à son terme : la décision est attendue avant Noël.",
  "Après deux réunions où le ton est monté, élus et riverains sont tombés d’accord sur un calendrier.",
  "« Nous n’avions jamais vu cela », dit la gérante, qui a déjà embauché trois personnes.",
];

export const BACKGROUNDS: readonly [string, ...string[]] = [
  "Il y a dix ans, la même question avait divisé la commune ; un référendum local l’avait tranchée à quelques voix près.",
  "Le département prend à sa charge un tiers de la dépense, la région autant, et le reste vient d’un emprunt sur vingt ans.",
];

export const TOPICS: readonly [string, ...string[]] = [
  "budget communal",
  "énergie",
  "pêche côtière",
  "formation",
  "tourisme d’été",
];

export const AUTHORS: readonly [readonly [name: string, slug: string], ...(readonly [string, string])[]] = [
  ["Maëlle Guégan", "maelle-guegan"],
  ["Jérôme Lefèvre", "jerome-lefevre"],
  ["Aïcha Benmansour", "aicha-benmansour"],
  ["Loïc Tanguy", "loic-tanguy"],
  ["Françoise Chédeville", "francoise-chedeville"],
];

/** Kinds of news only, so that nothing is asked for that the others need. */
export const KINDS: readonly [ArticleKind, ...ArticleKind[]] = ["reportage", "analysis", "background"];

interface Section {
  readonly name: string;
  readonly slug: string;
}

interface Town {
  readonly name: string;
  readonly at: string;
  readonly slug: string;
}
