import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { RaceName } from "../races/races.js";
import type { Contestant, Pace, RaceResult } from "./race.js";
import type { Question } from "./racer.js";

const RACER = fileURLToPath(new URL("racer.ts", import.meta.url));

/** A process that has a race, and does what it is told. */
class Racer {
  readonly #child: ChildProcess;
  readonly #ended: Promise<never>;

  private constructor(child: ChildProcess) {
    this.#child = child;
    this.#ended = once(child, "exit").then(([code]) => {
      throw new Error(`The process of a race ended with ${code}.`);
    });
    // Once it is told to stop, nobody waits for this.
    this.#ended.catch(() => undefined);
  }

  static async start(race: RaceName): Promise<Racer> {
    const racer = new Racer(fork(RACER, [race], { env: { ...process.env, NODE_ENV: "production" } }));
    await racer.#message();
    return racer;
  }

  async ask<Answer>(question: Question): Promise<Answer> {
    this.#child.send(question);
    return (await this.#message()) as Answer;
  }

  stop(): void {
    this.#child.disconnect();
  }

  async #message(): Promise<unknown> {
    const [message] = (await Promise.race([once(this.#child, "message"), this.#ended])) as [unknown];
    return message;
  }
}

type Said = Omit<Contestant, "run">;

interface Field {
  readonly contestants: readonly Said[];
  readonly notes: readonly string[];
}

/** Who is in a race, once each has been found to do the work; nobody runs. */
export async function contestantsOf(race: RaceName): Promise<Field> {
  const racer = await Racer.start(race);
  const field = await racer.ask<Field>({ ask: "contestants" });
  racer.stop();
  return field;
}

/**
 * Runs a race in a fresh process, or with each contestant in a fresh process of its own where one's garbage would burden
 * another. All are warm before the first round; in each round each has one turn, in an order that moves on by one from
 * round to round, and nobody rests.
 */
export async function runRace(race: RaceName, pace: Pace, apart = false): Promise<RaceResult> {
  const first = await Racer.start(race);
  const { contestants, notes } = await first.ask<Field>({ ask: "contestants" });
  const racers = new Map<string, Racer>();
  for (const { name } of contestants) {
    const racer = apart && racers.size > 0 ? await Racer.start(race) : first;
    racers.set(name, racer);
    await racer.ask({ ask: "warm up", name, ms: pace.warmUpMs, turnMs: pace.turnMs });
  }

  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < pace.rounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const name = contestants[(round + turn) % contestants.length]?.name ?? "";
      const took = await racers.get(name)?.ask<number>({ ask: "turn", name });
      times.get(name)?.push(took ?? Number.NaN);
    }
  }
  for (const racer of new Set(racers.values())) racer.stop();
  return { finishes: contestants.map((said) => ({ ...said, times: times.get(said.name) ?? [] })), notes };
}
