import { modelIssues } from "../../checks/model/model-issues.js";
import { entities as all } from "../../entities/index.js";
import type { Draft } from "../../graph/mapping.js";
import type { Issue, Location } from "../../issue/issue.js";
import type { FromHtmlOptions } from "../../json-ld/from-html.js";
import { openPage } from "../../json-ld/open-page.js";
import { openText } from "../../json-ld/open-text.js";
import { readOpened } from "../../json-ld/opened.js";
import { located } from "../../reading/notes.js";
import type { MainReason } from "../../reading/reading.js";

/** What was read of a node, and whether it is a thing. */
export interface ReadThing {
  readonly draft: Draft;
  /** Why its schema does not accept it; empty where it does. */
  readonly problems: readonly Issue[];
  /** Where its node stands. */
  readonly location: Location | undefined;
}

/** What was read of a document of JSON-LD. */
export interface ReadThings {
  readonly things: readonly ReadThing[];
  /** The main one, by its place among them. */
  readonly main: number | undefined;
  readonly mainReason: MainReason | undefined;
}

/** Reads the things of JSON-LD, or of a page, and holds each to its schema. */
export function readThings(text: string, isPage: boolean, options: FromHtmlOptions): ReadThings {
  const opened = isPage ? openPage(text, options) : openText(text, options.limits);
  const { reading, nodeOf, document } = readOpened(opened, options);
  const { main, mainReason } = reading;
  return {
    main: main && reading.things.indexOf(main),
    mainReason,
    things: reading.things.map((draft) => {
      const node = nodeOf.get(draft);
      return {
        draft,
        problems: modelIssues(draft, options.entities ?? all),
        location: node && located("", "info", "", document.wayTo(node)).location,
      };
    }),
  };
}
