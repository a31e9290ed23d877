/** One sign of a JSON text: a bracket, a comma, a colon, a text in its quotation marks, a number, or a word. */
export interface Token {
  readonly offset: number;
  readonly end: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** The signs of a text that is JSON, in order; what stands between them is white space. */
export function* tokensOf(json: string): Generator<Token> {
  for (let at = 0; at < json.length; ) {
    const code = json.charCodeAt(at);
    const offset = at;
    if (code <= 0x20) {
      at++;
      continue;
    }
    if (code === QUOTE) at = endOfText(json, at);
    else if (isStructure(code)) at++;
    else while (at < json.length && !endsWord(json.charCodeAt(at))) at++;
    yield { offset, end: at };
  }
}

/** A member of an object or a list, as it is written. */
export interface Member {
  /** In its quotation marks; nothing in a list. */
  readonly key: string | undefined;
  readonly value: string;
}

/** The members of an object or a list, in order, each as it is written; of a text that is neither, none. */
export function membersOf(json: string): readonly Member[] {
  const members: Member[] = [];
  let depth = 0;
  let key: string | undefined;
  let start: number | undefined;
  let end = 0;
  const close = () => {
    if (start !== undefined) members.push({ key, value: json.slice(start, end) });
    key = start = undefined;
  };
  for (const token of tokensOf(json)) {
    const sign = json[token.offset];
    if (sign === "}" || sign === "]") depth--;
    if (depth === 0 || (depth === 1 && sign === ",")) close();
    else if (depth === 1 && sign === ":") {
      key = start === undefined ? undefined : json.slice(start, end);
      start = undefined;
    } else start ??= token.offset;
    if (sign === "{" || sign === "[") depth++;
    end = token.end;
  }
  return members;
}

function endOfText(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === QUOTE) return at + 1;
  }
  return json.length;
}

/** A bracket, a comma or a colon. */
function isStructure(code: number): boolean {
  return code === 0x2c || code === 0x3a || code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d;
}

function endsWord(code: number): boolean {
  return code <= 0x20 || code === QUOTE || isStructure(code);
}
