import { readFileSync, writeFileSync } from "node:fs";
import { givenOf } from "./scenario/given.js";
import { runScenario } from "./scenario/run-scenario.js";

/** Run by a Node of some version, as an ES module and by `require`: reads what is given, writes the results. */
const [, , given = "", results = ""] = process.argv;
writeFileSync(results, JSON.stringify(runScenario(givenOf(JSON.parse(readFileSync(given, "utf8"))))));
