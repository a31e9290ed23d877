import { visible } from "./visible.js";

/** The name of a file as it is typed: in quotation marks where a shell would take it apart, and never like an option. */
export function asTyped(name: string): string {
  const text = visible(/^-./.test(name) ? `./${name}` : name);
  return /^[\w./:@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
