import { dirname } from "node:path";
import { run } from "./packed-package.js";

/** The versions that the package is for: all that are maintained, and the one before. */
export const VERSIONS: readonly string[] = ["20", "22", "24", "26"];

/** A Node of a version, as the path of its program. */
export interface NodeVersion {
  /** In full: `v22.23.3`. */
  readonly version: string;
  readonly program: string;
  /** Of its ICU: its own, and that of the tables of characters and of time zones. */
  readonly tables: string;
}

const ASK =
  "const { version, versions, execPath: program } = process; " +
  "JSON.stringify({ version, program, tables: 'ICU ' + versions.icu + ', Unicode ' + versions.unicode + ', zones ' + versions.tz })";

/** The Node of a version: this one, where it is of that version, or that of the package `node`, which npm keeps. */
export function nodeOf(version: string, folder: string): NodeVersion {
  const isThis = process.version.startsWith(`v${version}.`) || process.version === `v${version}`;
  const printed = isThis
    ? run(process.execPath, ["-p", ASK], folder)
    : run("npx", ["-y", "-p", `node@${version}`, "node", "-p", ASK], folder);
  const found = JSON.parse(printed) as NodeVersion;
  if (!found.version.startsWith(`v${version}`)) throw new Error(`Node ${version} is ${found.version} here.`);
  return found;
}

/** What a process of that Node finds around it: its own programs first, and nothing of ours. */
export function surroundingsOf({ program }: NodeVersion, timeZone: string): NodeJS.ProcessEnv {
  const { PATH = "", HOME, TMPDIR, SystemRoot } = process.env;
  return {
    ...{ HOME, TMPDIR, SystemRoot },
    PATH: `${dirname(program)}${process.platform === "win32" ? ";" : ":"}${PATH}`,
    TZ: timeZone,
    LC_ALL: "C",
  };
}
