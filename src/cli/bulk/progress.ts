import { counted, number } from "../report/summary-text.js";
import { Pace } from "./pace.js";

/** Milliseconds: what is done sooner needs no line that comes and goes. */
const SHOWN_AFTER = 500;
/** Milliseconds from one change of the line to the next. */
const PERIOD = 100;
/** To the start of the line; and whatever stands behind the cursor is gone. */
const START = "\r";
const ERASE = "\u001b[K";

/** How far a run has come. */
export interface Progressed {
  readonly documents: number;
  readonly bytes: number;
  /** Of all that there is to do, where that is known. */
  readonly totalBytes: number | undefined;
  readonly errors: number;
}

/** What the line is written to, and the clock that it goes by. */
export interface ProgressTerminal {
  /** Whether somebody looks on; else nothing is written. */
  readonly isTerminal: boolean;
  /** How many characters fit, now. */
  readonly columns: number;
  write(text: string): void;
  /** Milliseconds of a clock that never goes back. */
  ticks(): number;
}

/**
 * One line on a terminal that says how far a run has come, how fast it goes, and how long it will take:
 * `1,234,000 documents · 1.2 of 2.1 GB (58 %) · 24,310/s · 12 s left · 37 errors`.
 */
export class ProgressLine {
  readonly #terminal: ProgressTerminal;
  readonly #pace = new Pace();
  #next: number;
  #isShown = false;

  constructor(terminal: ProgressTerminal) {
    this.#terminal = terminal;
    this.#next = terminal.ticks() + SHOWN_AFTER;
  }

  /** Takes how far it has come, and shows it if the line has stood long enough. */
  update(progressed: Progressed): void {
    const { isTerminal, columns } = this.#terminal;
    if (!isTerminal) return;
    const now = this.#terminal.ticks();
    this.#pace.note(now, progressed);
    if (now < this.#next) return;
    this.#next = now + PERIOD;
    this.#isShown = true;
    // In the last column, some terminals begin a new line.
    this.#terminal.write(START + fitting(partsOf(progressed, this.#pace), columns - 1) + ERASE);
  }

  /** Takes the line away: before anything else is written to the terminal, and at the end. */
  clear(): void {
    if (!this.#isShown) return;
    this.#isShown = false;
    this.#terminal.write(START + ERASE);
  }
}

interface Part {
  readonly text: string;
  /** Where there is no room for all, those with the lowest go first. */
  readonly weight: number;
}

function partsOf({ documents, bytes, totalBytes, errors }: Progressed, pace: Pace): readonly Part[] {
  const parts: Part[] = [{ text: counted(documents, "document"), weight: 5 }];
  const total = totalBytes !== undefined && totalBytes > 0 ? totalBytes : undefined;
  if (total === undefined) parts.push({ text: size(bytes), weight: 1 });
  else {
    parts.push({ text: `${size(bytes, total)} of ${size(total)} (${percent(bytes, total)} %)`, weight: 4 });
  }
  const speed = pace.perSecond;
  if (speed) {
    parts.push({ text: `${number(Math.round(speed.documents))}/s`, weight: 2 });
    if (total !== undefined && speed.bytes > 0) {
      parts.push({ text: `${duration((total - bytes) / speed.bytes)} left`, weight: 3 });
    }
  }
  if (errors > 0) parts.push({ text: counted(errors, "error"), weight: 3.5 });
  return parts;
}

function fitting(parts: readonly Part[], width: number): string {
  const text = parts.map((part) => part.text).join(" · ");
  if (text.length <= width || parts.length === 1) return text.slice(0, Math.max(width, 0));
  const least = Math.min(...parts.map(({ weight }) => weight));
  return fitting(
    parts.filter(({ weight }) => weight !== least),
    width,
  );
}

/** Never all before all is done, and never more. */
function percent(bytes: number, total: number): number {
  return Math.min(Math.floor((bytes / total) * 100), 100);
}

const UNITS = ["bytes", "kB", "MB", "GB", "TB"] as const;

/** In the unit of another size without saying it, or in its own. */
function size(bytes: number, other?: number): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(other ?? bytes, 1)) / 3), UNITS.length - 1);
  const value = (bytes / 1000 ** power).toFixed(power === 0 ? 0 : 1);
  return other === undefined ? `${value} ${UNITS[power]}` : value;
}

function duration(seconds: number): string {
  const whole = Math.max(Math.ceil(seconds), 0);
  if (whole < 100) return `${whole} s`;
  const minutes = Math.ceil(whole / 60);
  return minutes < 100 ? `${minutes} min` : `${number(Math.floor(minutes / 60))} h ${minutes % 60} min`;
}
