import fc from "fast-check";

export const OPEN = '<script type="application/ld+json">';

const SCRIPTS = [
  OPEN,
  `${OPEN}1</script>`,
  "</script>",
  "</script ",
  "</scripty>",
  "<script>",
  "<script type=module>",
  "<SCRIPT TYPE=Application/LD+JSON;x>",
  "<script type='application/ld&#43;json'>",
  "<script a='>' type=application/ld&plus;json>",
  "<script type=application/ld+json/>",
  '<script "',
];

const MARKS = [
  "<!--",
  "-->",
  "--!>",
  "<!",
  "<?x",
  "</ ",
  "<!-->",
  "<!--->",
  "<!---",
  "--",
  "<![CDATA[",
  "]]>",
];
const PIECES = [">", '"', "'", "=", " ", "/", "<", "-", "!", "x", "&amp;", "\r\n", "\n", "\0", "é", "😀"];
const TAGS = [
  '<a href="',
  "<a b=c ",
  "<div a='",
  '<title a="',
  "<br/>",
  "<img>",
  "<base href=x>",
  "<html lang=de>",
];
const LINKS = ["<link rel=canonical href=y>", "<link rel='a CANONICAL' href='y&amp;z'>", "<meta charset=x>"];

function pairs(names: string): string[] {
  return names.split(" ").flatMap((name) => [`<${name}>`, `</${name}>`]);
}

const TEXT = pairs("style title textarea xmp noscript iframe noembed noframes template");
const FLOW = pairs("b p div span a li ul h1 form button body head table tr td caption tbody colgroup");
/** Markup that brings a parser from one state into another. */
export const HTML: readonly string[] = [
  ...SCRIPTS,
  ...SCRIPTS,
  ...MARKS,
  ...PIECES,
  ...TAGS,
  ...LINKS,
  ...TEXT,
  ...FLOW,
];
/** SVG and MathML, in which other rules hold. */
export const FOREIGN: readonly string[] = [
  ...pairs("svg math g path foreignObject desc mi annotation-xml font mglyph"),
  "<svg/>",
  "<path/>",
  '<path d="x"/>',
  "<use a=b/>",
  "<script/>",
  "<font color=x>",
  "<annotation-xml encoding=text/html>",
  "<annotation-xml encoding='Application/XHTML+xml'>",
];

/** Quotes and equals signs in tags and text, around the tags that the walk stops at and those it leaps over. */
export const QUOTED: readonly string[] = [
  '="',
  '"',
  "'",
  "='",
  "= '",
  '=\n"',
  "=",
  "<a ",
  ">",
  "<",
  "<p>",
  "it's ",
  'x="y"',
  "z='w'",
  'alt=""',
  "<link rel=canonical href=y>",
  "<base href=x>",
  "<html lang=de>",
  "<script>",
  "</script>",
  `${OPEN}1</script>`,
  OPEN,
  "<!--",
  "-->",
  "<!",
  "<?",
  "</",
  "<TEMPLATE ",
  "<template>",
  "</Template ",
  "</template>",
  "<style>",
  "</style>",
  "<time>",
  "<strong>",
  "<li>",
  "</li>",
];

/** Pieces of markup in any order, and a block behind them. */
export function soup(pieces: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...pieces), { maxLength: 16 })
    .map((parts) => `${parts.join("")}${OPEN}2</script>`);
}
