import type { Table } from "../rows/row.js";

export function markdownTable({ columns, lines }: Table): string {
  const cells = [columns, columns.map(() => "---"), ...lines].map((line) =>
    line.map((cell) => cell.replaceAll("|", "\\|")),
  );
  return `${cells.map((line) => `| ${line.join(" | ")} |`).join("\n")}\n`;
}
