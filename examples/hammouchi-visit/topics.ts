import type { Topic } from "newsgraph";

/** A subject in the words of the article. */
export function printed(name: string): Topic {
  return { type: "Topic", name };
}

/** What the last paragraph sets the visit in: its own words, then the IPTC Media Topics they come under. */
export const subjects: readonly Topic[] = [
  printed("coopération internationale en matière de sécurité"),
  printed("criminalité organisée transnationale"),
  mediaTopic("20000053", "terrorisme"),
  mediaTopic("20000082", "criminalité"),
  mediaTopic("20000129", "forces de l’ordre"),
  mediaTopic("20000638", "relations internationales"),
];

function mediaTopic(code: string, name: string): Topic {
  return { type: "Topic", name, scheme: "iptc-mediatopic", code };
}
