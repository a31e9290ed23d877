/** JSON-LD's media type, in any case, in white space, with any parameters. */
const JSON_LD = /^[\t\n\f\r ]*application\/ld\+json[\t\n\f\r ]*(?:;|$)/i;

/** Whether a script's `type` says JSON-LD. */
export function isJsonLd(type: string): boolean {
  return JSON_LD.test(type);
}

/** The charset of a `Content-Type`, as a header has it. */
export function charsetOfHeader(contentType: string): string | undefined {
  const [, quoted, bare] = /;[\t ]*charset[\t ]*=[\t ]*(?:"([^"]*)"|([^\t ;"]+))/i.exec(contentType) ?? [];
  return quoted ?? bare;
}

/** The charset of a `Content-Type`, as a meta element has it, which may be anything that has `charset=` in it. */
export function charsetOfMeta(content: string): string | undefined {
  const [, double, single, bare] =
    /charset[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|([^\t\n\f\r ;"'][^\t\n\f\r ;]*))/i.exec(
      content,
    ) ?? [];
  return double ?? single ?? bare;
}
