import { fold } from "./folded.js";

/** Names of languages in English and in the language itself, with their tags. */
const NAMES: string =
  "ar:arabic,العربية bg:bulgarian bn:bengali ca:catalan,català cs:czech,čeština da:danish,dansk de:german,deutsch " +
  "el:greek,ελληνικα en:english es:spanish,español,castellano et:estonian fa:persian,farsi fi:finnish,suomi " +
  "fr:french,français ga:irish,gaeilge he:hebrew,עברית hi:hindi,हिन्दी hr:croatian,hrvatski hu:hungarian,magyar " +
  "hy:armenian id:indonesian is:icelandic it:italian,italiano ja:japanese,日本語 ka:georgian ko:korean,한국어 " +
  "lt:lithuanian lv:latvian mt:maltese nl:dutch,nederlands pl:polish,polski pt:portuguese,português ro:romanian,română " +
  "ru:russian,русский sk:slovak sl:slovenian sq:albanian sr:serbian,srpski sv:swedish,svenska sw:swahili ta:tamil " +
  "th:thai tr:turkish,türkçe uk:ukrainian,украінська ur:urdu vi:vietnamese zh:chinese,中文";

let tags: ReadonlyMap<string, string> | undefined;

/** The tag of a language by its folded name; nothing for a name that is not known. */
export function tagOfLanguage(folded: string): string | undefined {
  tags ??= new Map(
    NAMES.split(" ").flatMap((entry) => {
      const [tag = "", names = ""] = entry.split(":");
      return names.split(",").map((name) => [fold(name), tag]);
    }),
  );
  return tags.get(folded);
}
