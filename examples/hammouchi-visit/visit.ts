import type { Event, Visit } from "newsgraph";
import { periodOf, printedDates } from "./dates.js";
import { fair } from "./fair.js";
import { turkishAuthorities } from "./organisations.js";
import { hammouchi, karaloglu, yildiz } from "./people.js";
import { turkey } from "./places.js";
import { printed } from "./topics.js";

/** He met both. Whether together, when and where is not said: one meeting, without a period or a place. */
const meeting: Event = {
  type: "Event",
  kind: "meeting",
  participants: [hammouchi, karaloglu, yildiz],
  topics: [
    printed("questions sécuritaires d’intérêt commun"),
    printed("niveau actuel de coopération entre les deux nations"),
    printed(
      "moyens d’intensifier cette collaboration afin de garantir la sécurité et la stabilité dans un contexte de menaces sécuritaires partagées",
    ),
  ],
  outcomes: [
    "convergence de points de vue",
    "volonté commune de renforcer les mécanismes de coopération en matière de sécurité",
  ],
};

/** On which of the three days he went is not said. */
const fairVisit: Event = {
  type: "Event",
  kind: "fair-visit",
  description:
    "Hammouchi y a exploré divers équipements innovants susceptibles d’améliorer l’efficacité des services de sécurité marocains dans la lutte contre les nouvelles menaces criminelles.",
  participants: [hammouchi],
  partOf: [fair],
  outcomes: [
    "équipements innovants susceptibles d’améliorer l’efficacité des services de sécurité marocains dans la lutte contre les nouvelles menaces criminelles",
  ],
};

/** A working visit where it is announced; « visite officielle » is how the article speaks of it later. */
export const visit: Visit = {
  type: "Visit",
  id: "visit",
  kind: "working",
  kindsAsPublished: ["visite de travail", "visite officielle"],
  visitors: [hammouchi],
  destination: turkey,
  period: periodOf(printedDates),
  invitedBy: [turkishAuthorities],
  delegation: { description: "responsables marocains et turcs" },
  purposes: [
    "renforcer la coopération bilatérale en matière de sécurité",
    "échange d’expertises sur les avancées technologiques et les innovations scientifiques dans le domaine de la sécurité",
  ],
  topics: [
    printed("avancées technologiques"),
    printed("innovations scientifiques"),
    printed("relations privilégiées entre le Maroc et la Turquie"),
    printed("partage d’expériences et d’expertises dans les domaines de la sécurité"),
  ],
  engagements: [meeting, fairVisit],
};
