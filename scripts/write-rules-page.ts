import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rulesPage } from "./rules-page.js";

const folder = fileURLToPath(new URL("../docs/", import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}rules.md`, rulesPage());
console.log(`${folder}rules.md`);
