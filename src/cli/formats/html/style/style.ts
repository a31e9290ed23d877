import { BASE } from "./base.js";
import { DOCUMENTS } from "./documents.js";
import { OVERVIEW } from "./overview.js";
import { PICTURE } from "./picture.js";
import { PRINT } from "./print.js";
import { SOURCE } from "./source.js";
import { THEME } from "./theme.js";

/** The page's style. */
export const STYLE: string = [THEME, BASE, OVERVIEW, DOCUMENTS, SOURCE, PICTURE, PRINT].join("");
