import { register } from "tsx/esm/api";

// Stryker loads its plugins with plain Node, each process anew.
register();
export const { strykerPlugins } = await import("./runner.ts");
