import { mkdirSync, writeFileSync } from "node:fs";
import { builtFolder } from "./built-folder.js";
import { ruleExplanations } from "./rule-explanations/rule-explanations.js";

const folder = builtFolder();
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("rules.json", folder), `${JSON.stringify(ruleExplanations())}\n`);
