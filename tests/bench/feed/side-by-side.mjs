import { spawn } from "node:child_process";
import { once } from "node:events";

/**
 * Two programs that know nothing of each other, each with one half of a feed: what two processes can gain at most where
 * they run. `node side-by-side.mjs PROGRAM ARGUMENT …`
 */
const codes = await Promise.all(
  ["1/2", "2/2"].map(async (shard) => {
    const child = spawn(process.execPath, [...process.argv.slice(2), "--shard", shard], { stdio: "inherit" });
    const [code] = await once(child, "exit");
    return code;
  }),
);
process.exitCode = Math.max(...codes.map((code) => code ?? 1));
