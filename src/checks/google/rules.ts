import type { Rule } from "../engine/rule.js";

/** What Google's search features ask for. */
export const googleRules: readonly Rule[] = [];
