import type { Format } from "./format.js";
import { github } from "./github.js";
import { html } from "./html/html.js";
import { json } from "./json.js";
import { junit } from "./junit/junit.js";
import { ndjson } from "./ndjson.js";
import { pretty } from "./pretty/pretty.js";
import { sarif } from "./sarif/sarif.js";

/** Every form that a report can have. */
export const formats: readonly Format[] = [pretty, json, ndjson, sarif, github, junit, html];
