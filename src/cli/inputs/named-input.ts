import type { Issue } from "../../issue/issue.js";

/** One input, found but not opened. */
export type NamedInput =
  /** `path` is absolute; `within` is where it stands below the folder that was searched, or below the program's own. */
  | {
      readonly type: "file";
      readonly name: string;
      readonly path: string;
      readonly within: string;
      readonly size: number;
    }
  /** What can only be read from its beginning to its end: standard input, or a pipe with a name. */
  | { readonly type: "stream"; readonly name: string; readonly path?: string | undefined }
  /** The name is the address as it can be shown: without a password. */
  | { readonly type: "address"; readonly name: string; readonly address: string }
  | { readonly type: "unreadable"; readonly name: string; readonly issue: Issue };

/** How standard input is called in reports, unless `--stdin-filename` says otherwise. */
export const STDIN = "<stdin>";
