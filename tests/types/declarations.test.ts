import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import ts59 from "typescript-5.9";
import ts6 from "typescript-6";
import { beforeAll, describe, expect, test } from "vitest";
import { installDeclarations } from "./published.js";
import { compile, writeText } from "./workspace.js";

const ENTRIES = [
  "newsgraph",
  "newsgraph/jsonld",
  "newsgraph/html",
  "newsgraph/check",
  "newsgraph/config",
  "newsgraph/dates",
];
const BROKEN = "node_modules/newsgraph/dist/broken.d.ts";

/** TypeScript 5.9 and 6 are asked about our own files alone: they take seconds for those of schema-dts. */
type Compiler = Pick<typeof ts59, "createProgram" | "flattenDiagnosticMessageText">;

let folder: string;

beforeAll(() => {
  folder = installDeclarations("declarations");
  writeText(folder, "all.ts", ENTRIES.map((entry) => `export type {} from "${entry}";`).join("\n"));
  writeText(folder, BROKEN, "export interface Broken { field: Missing }\n");
  writeText(folder, "broken.ts", `export type { Broken } from "./${BROKEN.replace(".d.ts", ".js")}";\n`);
});

/** The errors in our own files, and how many files those are. */
function check(file: string, { createProgram }: Compiler): { errors: string[]; files: number } {
  const program = createProgram([join(folder, file)], {
    target: ts59.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts"],
    module: ts59.ModuleKind.NodeNext,
    moduleResolution: ts59.ModuleResolutionKind.NodeNext,
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: false,
  });
  const own = program.getSourceFiles().filter(({ fileName }) => isOwn(fileName));
  const errors = own.flatMap((source) => [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ]);
  return {
    errors: errors.map(({ code, file }) => `${basename(file?.fileName ?? "")} TS${code}`),
    files: own.length,
  };
}

function isOwn(file: string): boolean {
  return /(?:^|\/)(?:all|broken)\.ts$|node_modules\/newsgraph\//.test(file);
}

describe.each([
  ["5.9", ts59],
  ["6", ts6 as unknown as Compiler],
])("the declarations under TypeScript %s", (_, compiler) => {
  test("have no errors with skipLibCheck off", () => {
    const { errors, files } = check("all.ts", compiler);
    expect(errors).toEqual([]);
    expect(files).toBeGreaterThan(50);
  });

  test("are looked at: a broken one is found", () => {
    expect(check("broken.ts", compiler).errors).toEqual(["broken.d.ts TS2304"]);
  });
});

describe("the declarations under TypeScript 7", () => {
  test("have no errors with skipLibCheck off, whatever other packages' have", () => {
    const { errors } = compile(folder, ["all.ts"], "7", { skipLibCheck: false });
    const others = errors.filter(({ file }) => file !== "" && !isOwn(file));
    const lines = new Set(others.map(({ file, code, message }) => `${basename(file)}: ${code} ${message}`));
    console.log(["Errors in the declarations of other packages:", ...lines].join("\n"));
    expect(errors.filter((error) => !others.includes(error))).toEqual([]);
  });

  test("are looked at: a broken one is found", () => {
    const { errors } = compile(folder, ["broken.ts"], "7", { skipLibCheck: false });
    expect(errors.map(({ file, code }) => `${file} ${code}`)).toEqual([`${BROKEN} TS2304`]);
  });
});

test("every entry has declarations", () => {
  const files = readdirSync(join(folder, "node_modules/newsgraph/dist"));
  expect(files).toEqual(expect.arrayContaining(["index.d.ts", "jsonld.d.ts", "html.d.ts", "dates.d.ts"]));
});
