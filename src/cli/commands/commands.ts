import type { Command } from "../arguments/command.js";
import { check } from "./check/check.js";
import { convert } from "./convert/convert.js";
import { explain } from "./explain.js";
import { extract } from "./extract/extract.js";
import { schema } from "./schema.js";

/** Everything that the program can do, in the order in which `--help` lists it. */
export const commands: readonly Command[] = [check, convert, extract, schema, explain];
