import type { Organisation } from "newsgraph";

/** Author and publisher: « La rédaction/Le7tv » names a newsroom, nobody in it. */
export const le7tv: Organisation = {
  type: "Organisation",
  id: "le7tv",
  name: "Le7tv",
  kind: "news-media",
};

/** One of the two bodies in Hammouchi's title. Nothing else is said of it, not even that it is Moroccan. */
export const nationalSecurity: Organisation = { type: "Organisation", name: "Sûreté Nationale" };

/** The other body in his title. */
export const territorialSurveillance: Organisation = {
  type: "Organisation",
  name: "Surveillance du Territoire",
};

/** « ministère turc de l’Intérieur ». */
export const interiorMinistry: Organisation = {
  type: "Organisation",
  name: "ministère turc de l’Intérieur",
  kind: "government",
  country: "TR",
};

/** « à l’invitation des autorités turques »: which of them is not said. */
export const turkishAuthorities: Organisation = {
  type: "Organisation",
  name: "autorités turques",
  kind: "informal",
  country: "TR",
};
