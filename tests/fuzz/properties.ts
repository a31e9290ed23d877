import { checking } from "./properties/checking.js";
import { commandLine } from "./properties/command-line.js";
import { dateFunctions } from "./properties/dates.js";
import { guard } from "./properties/guard.js";
import { model } from "./properties/model.js";
import { ownEntities } from "./properties/own-entities.js";
import { reading } from "./properties/reading.js";
import { scripts } from "./properties/scripts.js";
import { writing } from "./properties/writing.js";
import type { FuzzProperty } from "./property.js";

/** Every property that is fuzzed: `newsgraph` and its other entries, then the command line's own readers. */
export const properties: readonly FuzzProperty[] = [
  ...model,
  ...guard,
  ...writing,
  ...reading,
  ...scripts,
  ...checking,
  ...dateFunctions,
  ...ownEntities,
  ...commandLine,
];
