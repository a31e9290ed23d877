import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { subtypesModule } from "./subtypes.js";

const file = fileURLToPath(new URL("../src/reading/subtypes.generated.ts", import.meta.url));
writeFileSync(file, subtypesModule());
console.log(file);
