/** What stands in a name beside the name. */
export interface Addition {
  readonly kind: "introduction" | "title" | "honorific" | "publisher";
  /** As it stands in the name. */
  readonly text: string;
}

interface Circumstances {
  /** The first part of a language tag: `fr`. */
  readonly language: string | undefined;
  readonly publishers: readonly string[];
}

/** Longer names are not looked at. */
const LONGEST = 200;

/** Words that introduce an author, and nothing else. */
const INTRODUCTION =
  /^(?:(?:(?:written|posted|published|reported|words|text|story) )?by|(?:écrit|rédigé|publié|texte|propos recueillis) par|(?:escrito|publicado|redactado) por|(?:geschrieben|verfasst) von|geschreven door|a cura di|بقلم)(?:\s*:\s*|\s+)(?=\S)/iu;
/** Words that can be a part of a name in another language. */
const DOUBTFUL: readonly { readonly languages: readonly string[]; readonly pattern: RegExp }[] = [
  { languages: ["fr"], pattern: /^par(?:\s*:\s*|\s+)(?=\S)/iu },
  { languages: ["es", "pt", "ca", "gl"], pattern: /^por(?:\s*:\s*|\s+)(?=\S)/iu },
  { languages: ["de"], pattern: /^Von\s+(?=\p{Lu}\S*\s+\p{Lu})/u },
];

const PREFIX =
  /^(?:(?:Dr|Mr|Mrs|Ms|Mme|Mlle|Prof|Dott\.ssa)(?:\.\s*|\s+)(?=\p{L})|(?:Pr|Dra|Sr|Sra|Dott|Rev)\.\s*(?=\p{L})|د\s?[./]\s*(?=\p{L}))/u;
const SUFFIX =
  /(?:,\s*(?:Ph\.?\s?D|M\.?D|M\.?B\.?A|M\.?P\.?H|M\.?Sc?|J\.?D|R\.?D(?:\.?N)?|C\.?P\.?A|L\.?D(?:\.?N)?)\.?)+$/u;

/** What parts a name from what follows. */
const SEPARATOR = /\s*[,;|•()]\s*|\s+[-–—/]\s+/u;

/** What stands between a name and whatever follows it: a sign, or the word "for". */
const MAY_ADD = /[,;|•()–—/-]|\s(?:for|pour|para|für|voor)\s/iu;

const TITLES: readonly RegExp[] = [
  /^(?:(?:staff|senior|chief|special|foreign|political|business|sports?|health|science|education|crime|court|city|local|news|features?|freelance|contributing|managing|executive|deputy|associate|assistant|multimedia|investigative|video|digital|data|religion|culture|entertainment|technology|environment|climate) )*(?:reporter|correspondent|columnist|journalist|photojournalist|editor|editor-in-chief|writer|contributor)$/iu,
  /^(?:chief|managing|executive|senior|deputy) \p{L}+ (?:officer|editor|director)(?!\p{L})/iu,
  /^(?:reporter|correspondent|columnist|journalist|editor|professor|director|head) (?:of|at|in|for) /iu,
  /^(?:grande? )?(?:reporter|journaliste|correspondante?|envoyée? spéciale?|rédacteur|rédactrice|chroniqueu(?:r|se)|éditorialiste|pigiste|stagiaire)(?!\p{L})/iu,
  /^(?:redactora?|periodista|corresponsal|reporter[oa]|enviad[oa] especial|jornalista|repórter|columnista|colunista)(?!\p{L})/iu,
  /^(?:chef)?(?:redakteur|reporter|korrespondent|journalist)(?:in)?(?!\p{L})/iu,
  /^(?:giornalista|corrispondente|inviat[oa])(?!\p{L})/iu,
];

/**
 * What a person's name holds beside the name, as far as that is certain. The name is not taken apart: who stands in it,
 * and how many, is not asked.
 */
export function additionsIn(name: string, { language, publishers }: Circumstances): readonly Addition[] {
  const text = name.trim();
  if (text.length > LONGEST) return [];
  const additions: Addition[] = [];
  const introduction = introductionOf(text, language);
  if (introduction !== undefined) additions.push({ kind: "introduction", text: introduction.trim() });
  const prefix = PREFIX.exec(text)?.[0].trim();
  if (prefix) additions.push({ kind: "honorific", text: prefix });
  if (!MAY_ADD.test(text)) return additions;
  const isWhole = /^\S+\s+[^\s,]/.test(text);
  // `Vance, J.D.` is a family name and two initials.
  const suffix = isWhole && !/^[^\s,]+,/.test(text) ? SUFFIX.exec(text)?.[0].replace(/^,\s*/, "") : undefined;
  if (suffix) additions.push({ kind: "honorific", text: suffix });
  const publisher = isWhole ? publisherIn(text, publishers) : undefined;
  if (publisher !== undefined) additions.push({ kind: "publisher", text: publisher });
  const [, ...further] = text.split(SEPARATOR);
  for (const part of further) {
    if (part !== publisher && TITLES.some((title) => title.test(part)))
      additions.push({ kind: "title", text: part });
  }
  return additions;
}

/** A word that is a name elsewhere has to stand in its language; where that is not known, before two words. */
function introductionOf(text: string, language: string | undefined): string | undefined {
  const certain = INTRODUCTION.exec(text)?.[0];
  if (certain !== undefined) return certain;
  for (const { languages, pattern } of DOUBTFUL) {
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    if (language !== undefined ? languages.includes(language) : isBeforeTwoWords(text, found, languages))
      return found;
  }
  return undefined;
}

/** Not in German, where a name can begin with "Von". */
function isBeforeTwoWords(text: string, found: string, languages: readonly string[]): boolean {
  return !languages.includes("de") && /\S\s+\S/u.test(text.slice(found.length));
}

/** The publisher, where it stands behind a name, or before one, parted from it by a sign or by "for". */
function publisherIn(text: string, publishers: readonly string[]): string | undefined {
  const parts = text.split(SEPARATOR).filter((part) => part !== "");
  const behind = /\s(?:for|pour|para|für|voor)\s+(.+)$/iu.exec(text)?.[1];
  if (parts.length < 2 && behind === undefined) return undefined;
  const wanted = new Set(publishers.map(comparable));
  wanted.delete("");
  return [...parts, behind ?? ""].find((part) => wanted.has(comparable(part)));
}

/** A name of a medium without its article, its domain and whatever is no letter or digit. */
function comparable(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/\.[a-z]{2,4}$/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
