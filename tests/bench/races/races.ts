import type { Race } from "../measuring/race.js";

/** Every race, by its name; each is only looked up in the process that runs it. */
export const RACES = {
  accepted: async () => (await import("./accepting.js")).accepted(),
  "accepting, hot": async () => (await import("./accepting.js")).accepting("hot"),
  "accepting, varied": async () => (await import("./accepting.js")).accepting("varied"),
  "accepting, shuffled": async () => (await import("./accepting.js")).accepting("shuffled"),
  parsing: async () => (await import("./accepting.js")).parsing(),
  writing: async () => (await import("./writing.js")).writing(),
  "validating and writing": async () => (await import("./writing.js")).validatingAndWriting(),
  "finding, made": async () => (await import("./pages.js")).finding("made"),
  "finding, real": async () => (await import("./pages.js")).finding("real"),
  "checking, made": async () => (await import("./pages.js")).checking("made"),
  "checking, real": async () => (await import("./pages.js")).checking("real"),
  "reading, made": async () => (await import("./pages.js")).reading("made"),
  "reading, real": async () => (await import("./pages.js")).reading("real"),
} satisfies { readonly [name: string]: () => Promise<Race> };

export type RaceName = keyof typeof RACES;
