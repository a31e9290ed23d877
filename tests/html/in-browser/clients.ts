import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const CLIENTS = ["react-hydrates", "react-renders", "unhead-renders"] as const;

/** A program that runs in the page. */
export type Client = (typeof CLIENTS)[number];

/** Each client as one script. React's is the development build: it says when what it finds is not what it would write. */
export async function bundleClients(): Promise<{ readonly [path: string]: string }> {
  const { outputFiles } = await build({
    entryPoints: CLIENTS.map((client) => fileURLToPath(new URL(`client/${client}.ts`, import.meta.url))),
    bundle: true,
    minify: true,
    write: false,
    outdir: "/",
    format: "esm",
    define: { "process.env.NODE_ENV": '"development"' },
    // React advertises its tools on the console where it does not find them.
    banner: { js: "globalThis.__REACT_DEVTOOLS_GLOBAL_HOOK__ = { isDisabled: true };" },
  });
  return Object.fromEntries(
    outputFiles.map(({ path, text }) => [`/${path.split(/[\\/]/).at(-1) ?? ""}`, text]),
  );
}
