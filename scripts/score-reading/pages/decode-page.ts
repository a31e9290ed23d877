/**
 * The text of a page for a reader that does not take bytes: UTF-8 where the bytes are valid as such, else what the
 * page declares, else windows-1252. This is kinder than the HTML Standard, which trusts the declaration first.
 */
export function decodePage(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(declaredCharset(bytes) ?? "windows-1252").decode(bytes);
  }
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const label = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
