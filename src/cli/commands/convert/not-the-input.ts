import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../../arguments/usage-error.js";
import { visible } from "../../terminal/visible.js";

/** Throws a {@link UsageError} for an output, by its absolute path, that is one of the inputs: it would be empty before it was read. */
export function checkIsNotInput(output: string, operands: readonly string[], folder: string): void {
  const path = realPath(output);
  if (path === undefined) return;
  const same = operands.find((operand) => operand !== "-" && realPath(resolve(folder, operand)) === path);
  if (same === undefined) return;
  throw new UsageError(
    `${visible(JSON.stringify(same))} is the input and the output. Give another file with -o, or mend it where it is with --fix --write.`,
  );
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
