import { createRequire } from "node:module";
import { join } from "node:path";
import { ROOT } from "./packed-package.js";

/** Gives a package of `tests/environments`, which the root does not have. Both of them are CommonJS. */
export const peer: (name: string) => unknown = createRequire(join(ROOT, "tests/environments/package.json"));
