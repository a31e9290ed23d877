import type { Command } from "../arguments/command.js";
import { UsageError } from "../arguments/usage-error.js";
import { schemaNames, schemaText } from "../explaining/schemas.js";
import { CLEAN } from "../host/exit-codes.js";

export const schema: Command = {
  name: "schema",
  operands: "[NAME]",
  summary: "Prints the JSON Schema (2020-12) of a thing of the model; without a name, which there are.",
  details: [],
  options: {},
  examples: [
    { command: "newsgraph schema article > article.schema.json", does: "The schema of an article." },
    { command: "newsgraph schema", does: "The names of all." },
  ],
  async run({ rest }, host) {
    const [name, ...more] = rest;
    if (more.length > 0) throw new UsageError("Give one name: newsgraph schema article");
    const folder = host.package;
    await host.stdout.write(
      name === undefined ? schemaNames(folder).join("\n").concat("\n") : schemaText(name, folder),
    );
    return CLEAN;
  },
};
