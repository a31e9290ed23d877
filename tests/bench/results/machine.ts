import { availableParallelism, cpus, totalmem, type } from "node:os";

/** The machine as far as it matters to a figure, and no further. */
export function machine(): string {
  const model = cpus()[0]?.model.trim() ?? "a processor that does not say its name";
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} cores of ${model}, ${gigabytes} GB, ${type()}, Node ${process.versions.node}`;
}
