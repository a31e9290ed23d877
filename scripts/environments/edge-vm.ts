import { readFileSync } from "node:fs";
import { peer } from "./peers.js";

/** What is used of `@edge-runtime/vm`. */
interface EdgeRuntime {
  readonly EdgeVM: new (options: {
    readonly codeGeneration: { readonly strings: boolean; readonly wasm: boolean };
  }) => { evaluate(code: string): unknown };
}

/**
 * Runs a script in a realm of Node's engine that has what the web has and nothing of Node's, and gives what its function
 * `answer` makes of a text. No text becomes code there.
 */
export function askEdgeVm(script: string, question: string): string {
  const { EdgeVM } = peer("@edge-runtime/vm") as EdgeRuntime;
  const vm = new EdgeVM({ codeGeneration: { strings: false, wasm: false } });
  vm.evaluate(readFileSync(script, "utf8"));
  const kinds = vm.evaluate("[typeof process, typeof require, typeof Buffer].join()");
  if (kinds !== "undefined,undefined,undefined") throw new Error(`There is something of Node's: ${kinds}`);
  return (vm.evaluate("answer") as (given: string) => string)(question);
}
