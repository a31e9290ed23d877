import { feed } from "./feed.js";
import { imports } from "./imports.js";
import { checking, finding, reading } from "./pages.js";
import type { Row } from "./row.js";
import { scaling } from "./scaling.js";
import { sizes } from "./sizes.js";
import { types } from "./types.js";
import { accepting, parsing } from "./validation.js";
import { validatingAndWriting, writing } from "./writing.js";

/** The rows of the design's table, in its order, and how each cost grows. */
export const ROWS: readonly Row[] = [
  accepting,
  parsing,
  writing,
  validatingAndWriting,
  finding,
  checking,
  reading,
  feed,
  sizes,
  imports,
  types,
  scaling,
];
