import { UsageError } from "../../arguments/usage-error.js";
import { canonicalPath } from "../../host/canonical-path.js";
import { visible } from "../../terminal/visible.js";
import { checkIsNoInput } from "../inputs/not-an-input.js";
import type { Destination } from "./destinations.js";
import type { Wishes } from "./wishes-of.js";

/**
 * The canonical paths of the files that a run writes, or is told by: what is found in them is found in no input. Throws a
 * {@link UsageError} where it would write over an input, or over what it is told by.
 */
export function ownFiles(
  destinations: readonly Destination[],
  { baseline, configuration }: Pick<Wishes, "baseline" | "configuration">,
  operands: readonly string[],
  folder: string,
): ReadonlySet<string> {
  const roles = new Map<string, string>();
  const add = (file: string | undefined, role: string) => {
    if (file === undefined) return;
    const path = canonicalPath(file);
    const other = roles.get(path);
    if (other !== undefined) {
      throw new UsageError(`${visible(file)} is ${other} and ${role}. Give each a file of its own.`);
    }
    roles.set(path, role);
  };
  add(configuration, "the configuration");
  add(baseline, "the baseline");
  for (const { file } of destinations) {
    add(file, "an output");
    if (file !== undefined) checkIsNoInput(file, operands, folder);
  }
  return new Set(roles.keys());
}
