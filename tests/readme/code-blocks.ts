/** A fenced block of a Markdown text. */
export interface CodeBlock {
  readonly language: string;
  readonly code: string;
  /** Where it begins, from 1. */
  readonly line: number;
  /** The file that it is, where the text before it ends with the name of one: "a page, `page.html`:". */
  readonly file: string | undefined;
}

/** The fenced blocks of a Markdown text, in order. */
export function codeBlocks(markdown: string): CodeBlock[] {
  return [...markdown.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map((match) => {
    const before = markdown.slice(0, match.index);
    return {
      language: match[1] ?? "",
      code: match[2] ?? "",
      line: before.split("\n").length,
      file: /`([\w-]+(?:\.\w+)+)`:\n\n$/.exec(before)?.[1],
    };
  });
}

/** What a program prints, by its own account: the `//=>` lines in it, and the text block that follows it. */
export function expectedOutput(block: CodeBlock, next: CodeBlock | undefined): string {
  const comments = [...block.code.matchAll(/^\/\/=> (.*)$/gm)].map((match) => match[1]);
  return comments.length > 0 ? `${comments.join("\n")}\n` : next?.language === "text" ? next.code : "";
}
