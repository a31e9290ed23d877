import { resolve } from "node:path";
import { UsageError } from "../../arguments/usage-error.js";
import { canonicalPath } from "../../host/canonical-path.js";
import { visible } from "../../terminal/visible.js";

/**
 * Throws a {@link UsageError} for an output, by its absolute path, that is named as an input, too: it would be gone before it
 * was read. `more` is what else could be done.
 */
export function checkIsNoInput(
  output: string,
  operands: readonly string[],
  folder: string,
  more: string = "",
): void {
  const path = canonicalPath(output);
  const same = operands.find(
    (operand) => operand !== "-" && canonicalPath(resolve(folder, operand)) === path,
  );
  if (same === undefined) return;
  throw new UsageError(
    `${visible(JSON.stringify(same))} is the input and the output. Give another file with -o${more}.`,
  );
}
