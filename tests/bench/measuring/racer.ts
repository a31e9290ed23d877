import { RACES, type RaceName } from "../races/races.js";
import { clock } from "./clock.js";
import type { Contestant } from "./race.js";

/** What the process of a race is asked. */
export type Question =
  | { readonly ask: "contestants" }
  | { readonly ask: "warm up"; readonly name: string; readonly ms: number; readonly turnMs: number }
  | { readonly ask: "turn"; readonly name: string };

/** A process in which contestants of one race run. It says who they are, warms one up, and has one take a turn. */
const name = process.argv[2] as RaceName;
const { contestants, notes = [] } = await RACES[name]();
const repeats = new Map<string, number>();
const turns = new Map<string, number>();

process.on("message", async (question: Question) => {
  process.send?.((await answer(question)) ?? null);
});
process.send?.("ready");

async function answer(question: Question): Promise<unknown> {
  if (question.ask === "contestants")
    return { contestants: contestants.map(({ run: _, ...said }) => said), notes };
  const contestant = contestants.find((one) => one.name === question.name);
  if (!contestant) throw new Error(`Nobody is called ${question.name} in the race ${name}.`);
  if (question.ask === "warm up") return warmUp(contestant, question.ms, question.turnMs);
  const times = repeats.get(contestant.name) ?? 1;
  // Not timed: the others have had the processor's caches since, and have left what is to be cleared away.
  await runFor(contestant, Math.ceil(times / 4));
  return (await runFor(contestant, times)) / times;
}

async function warmUp(contestant: Contestant, ms: number, turnMs: number): Promise<void> {
  const start = clock();
  let [times, each] = [1, 0];
  do {
    each = (await runFor(contestant, times)) / times;
    if (times * each < turnMs / 2) times *= 2;
  } while (clock() - start < ms);
  repeats.set(contestant.name, Math.max(1, Math.round(turnMs / Math.max(each, 1e-6))));
}

/** Milliseconds for so many runs. What is no promise is not waited for: that alone would cost more than some runs. */
async function runFor(contestant: Contestant, times: number): Promise<number> {
  const { run } = contestant;
  let turn = turns.get(contestant.name) ?? 0;
  const start = clock();
  for (let at = 0; at < times; at++) {
    const result = run(turn++);
    if (result instanceof Promise) await result;
  }
  const took = clock() - start;
  turns.set(contestant.name, turn);
  return took;
}
