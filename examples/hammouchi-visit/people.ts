import type { Person } from "newsgraph";
import { interiorMinistry, nationalSecurity, territorialSurveillance } from "./organisations.js";

/** One printed title, two offices. */
export const hammouchi: Person = {
  type: "Person",
  id: "hammouchi",
  name: "Abdellatif Hammouchi",
  jobTitle: "Directeur Général de la Sûreté Nationale et de la Surveillance du Territoire",
  positions: [
    { title: "Directeur Général", kind: "head", organisation: nationalSecurity },
    { title: "Directeur Général", kind: "head", organisation: territorialSurveillance },
  ],
};

export const karaloglu: Person = {
  type: "Person",
  id: "karaloglu",
  name: "Münir Karaloğlu",
  jobTitle: "ministre délégué au ministère turc de l’Intérieur",
  positions: [{ title: "ministre délégué", kind: "deputy-minister", organisation: interiorMinistry }],
};

/** Of which intelligence service he is the head is not said, so no organisation stands here. */
export const yildiz: Person = {
  type: "Person",
  id: "yildiz",
  name: "Selami Yıldız",
  jobTitle: "directeur général du renseignement",
};
