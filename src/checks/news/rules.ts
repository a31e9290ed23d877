import type { Rule } from "../engine/rule.js";

/** What a newsroom would object to. */
export const newsRules: readonly Rule[] = [];
