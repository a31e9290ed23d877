import type { Issue, Location, Severity } from "../issue/issue.js";
import { Stamp } from "./stamp.js";
import { pointerOf, type Source, type Way } from "./way.js";

/** Where an issue stands, looked up when somebody asks. */
class Place {
  readonly #source: Source;
  readonly #path: string;
  readonly #isKey: boolean | undefined;
  #location: Location | undefined;
  #isKnown = false;

  constructor(source: Source, path: string, isKey: boolean | undefined) {
    this.#source = source;
    this.#path = path;
    this.#isKey = isKey;
  }

  get location(): Location | undefined {
    if (!this.#isKnown) this.#location = this.#source.locate?.(this.#path, this.#isKey);
    this.#isKnown = true;
    return this.#location;
  }
}

class Placed extends Stamp {
  readonly #place: Place;

  constructor(issue: object, place: Place) {
    super(issue);
    this.#place = place;
  }

  static placeOf(issue: object): Place | undefined {
    return #place in issue ? issue.#place : undefined;
  }
}

/**
 * One getter serves all issues. V8 takes a getter of its own for each, with all that it knows, for alive until it next goes
 * through the whole heap: each document that was read would be copied about twice, and kept.
 */
const LOCATION: PropertyDescriptor & ThisType<object> = {
  enumerable: true,
  get() {
    return Placed.placeOf(this)?.location;
  },
};

/** An issue whose place in the text is looked up when somebody asks. */
export function located(
  code: string,
  severity: Severity,
  message: string,
  way: Way,
  more?: Partial<Issue>,
): Issue {
  const path = pointerOf(way);
  const issue: Issue = { code, severity, message, path, ...more };
  if (!way.source.locate || issue.location) return issue;
  return placed(issue, new Place(way.source, path, way.isKey));
}

/** A copy of an issue that weighs otherwise; its place need not be looked up for that. */
export function withSeverity(issue: Issue, severity: Severity): Issue {
  const place = Placed.placeOf(issue);
  if (place === undefined) return { ...issue, severity };
  const { location: _, ...own } = Object.getOwnPropertyDescriptors(issue);
  const copy: Issue = Object.create(Object.prototype, own);
  return placed(Object.assign(copy, { severity }), place);
}

function placed(issue: Issue, place: Place): Issue {
  new Placed(issue, place);
  return Object.defineProperty(issue, "location", LOCATION);
}
