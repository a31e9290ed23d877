import { article, base } from "../../../examples/hammouchi-visit/article.js";
import { BUDGET, BUDGETED, CONSUMERS, ConsumersFolder } from "../../types/consumers.js";
import { COMPILERS, type CompilerVersion } from "../../types/workspace.js";
import { versionOf } from "../results/versions.js";
import { nodeByHand } from "../work/by-hand.js";
import { count } from "./figures.js";
import type { Row } from "./row.js";

const LITERAL = "the same JSON-LD as a literal of schema-dts";
const PROGRAMS = {
  ...CONSUMERS,
  [LITERAL]: `import type { NewsArticle, WithContext } from "schema-dts";
export const article: WithContext<NewsArticle> = ${JSON.stringify(literal(), undefined, 2)};
`,
};

export const types: Row = {
  name: "types",
  async measure({ isSmoke }) {
    const folder = new ConsumersFolder("bench-types", PROGRAMS);
    const versions = (Object.keys(COMPILERS) as CompilerVersion[]).filter((one) => !isSmoke || one === "7");
    const names = isSmoke ? BUDGETED : Object.keys(PROGRAMS);
    const costs = new Map(
      names.map((name) => [name, versions.map((version) => folder.costOf(name, version))]),
    );
    const highest = (name: string) => Math.max(...(costs.get(name) ?? []));
    return {
      title: "What types cost a consumer",
      tables: [
        {
          columns: [
            "type instantiations of a program",
            ...versions.map((version) => `TypeScript ${version}`),
          ],
          lines: [...costs].map(([name, all]) => [name, ...all.map(count)]),
        },
      ],
      notes: [
        `Whole programs, each compiled by itself against the declarations as they are published, those of zod and schema-dts ${versionOf("schema-dts")} included.`,
      ],
      targets: BUDGETED.map((name) => ({
        what: `Type instantiations: ${name}`,
        wanted: `≤ ${count(BUDGET)}`,
        measured: count(highest(name)),
        isMet: highest(name) <= BUDGET,
      })),
    };
  },
};

/** schema-dts knows no `worksFor` of a Role's own: there the organisations stand without it. */
function literal(): unknown {
  return JSON.parse(JSON.stringify(nodeByHand(article, base)));
}
