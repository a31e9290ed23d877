import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { vocabularyModule } from "./vocabulary.js";

const file = fileURLToPath(new URL("../src/vocabulary/terms.generated.ts", import.meta.url));
writeFileSync(file, vocabularyModule());
console.log(file);
