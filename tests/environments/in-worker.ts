import { allowedCodeGeneration } from "./code-generation.js";
import { givenOf } from "./scenario/given.js";
import { runScenario } from "./scenario/run-scenario.js";

/** What a worker gets and gives. */
interface Exchange {
  json(): Promise<unknown>;
}

const atStart = allowedCodeGeneration();

/** Answers each request, which holds what is given, with the results. */
export default {
  async fetch(request: Exchange): Promise<Response> {
    let answer: unknown;
    try {
      const results = runScenario(givenOf((await request.json()) as Parameters<typeof givenOf>[0]));
      answer = { atStart, atRequest: allowedCodeGeneration(), results };
    } catch (error) {
      answer = { error: String(error instanceof Error ? error.stack : error) };
    }
    return new Response(JSON.stringify(answer));
  },
};
