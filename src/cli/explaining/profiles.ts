/** The groups that codes come in, by what stands in front of them, in the order in which they are listed. */
export const PROFILES: readonly (readonly [profile: string, words: string])[] = [
  ["schema.org", "The vocabulary: names, what may stand where, how values are written."],
  ["google", "Google's search features."],
  ["news", "What a newsroom would object to."],
  ["model", "What the schemas of newsgraph's model find in things, and in JSON-LD that is to become things."],
  ["reading", "What was found while reading, whatever the profiles."],
  ["graph", "Why things cannot be written as JSON-LD."],
  ["check", "What a check says of itself."],
  ["input", "Why an input could not be opened or read."],
  ["fetch", "Why an address could not be fetched."],
  ["convert", "Why something was not converted."],
];
