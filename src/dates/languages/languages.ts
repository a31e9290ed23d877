import { arabic } from "./ar.js";
import { german } from "./de.js";
import { english } from "./en.js";
import { spanish } from "./es.js";
import { french } from "./fr.js";
import { italian } from "./it.js";
import type { Language } from "./language.js";
import { turkish } from "./tr.js";

/** The languages that periods are read and worded in. A new one is a file beside these and a line here. */
export const LANGUAGES: readonly Language[] = [french, english, spanish, german, italian, turkish, arabic];
