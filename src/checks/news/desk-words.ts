import { fold } from "./folded.js";

/** Short names of news agencies, as they write them. In other letters some are the names or initials of people. */
export const AGENCY_SIGNS: ReadonlySet<string> = new Set(
  (
    "AFP AP AA PA MAP UPI DPA dpa EFE ANSA ADNKRONOS TASS PTI IANS ANI AAP APA BNS SID KNA EPD epd SDA ATS SPA TAP APS WAM " +
    "IRNA ANP NTB STT PAP ČTK CTK MTI DHA İHA IHA"
  ).split(" "),
);

/** Names of news agencies. Folded, as all words below. */
export const AGENCIES: ReadonlySet<string> = folded([
  "afp",
  "agence france presse",
  "reuters",
  "thomson reuters",
  "associated press",
  "the associated press",
  "ap news",
  "press association",
  "pa media",
  "united press international",
  "canadian press",
  "the canadian press",
  "la presse canadienne",
  "australian associated press",
  "deutsche presse agentur",
  "deutsche presse agentur dpa",
  "sport informations dienst",
  "evangelischer pressedienst",
  "austria presse agentur",
  "keystone sda",
  "keystone ats",
  "agencia efe",
  "europa press",
  "adnkronos",
  "agenzia ansa",
  "lusa",
  "agencia lusa",
  "agencia brasil",
  "agencia estado",
  "belga",
  "ritzau",
  "tass",
  "itar tass",
  "ria novosti",
  "interfax",
  "ukrinform",
  "xinhua",
  "kyodo",
  "kyodo news",
  "jiji press",
  "yonhap",
  "yonhap news agency",
  "bernama",
  "antara",
  "press trust of india",
  "asian news international",
  "indo asian news service",
  "anadolu",
  "anadolu agency",
  "anadolu ajansi",
  "agence anadolu",
  "demiroren haber ajansi",
  "ihlas haber ajansi",
  "maghreb arabe presse",
  "agence marocaine de presse",
  "agence maghreb arabe presse",
  "algerie presse service",
  "saudi press agency",
  "cnn wire",
  "وكالة المغرب العربي للأنباء",
  "و م ع",
  "رويترز",
  "الأناضول",
  "فرانس برس",
]);

/** Names of desks: who wrote it is not said. */
export const DESKS: ReadonlySet<string> = folded([
  "admin",
  "administrator",
  "administrateur",
  "administrador",
  "webmaster",
  "wordpress",
  "editor",
  "editors",
  "the editor",
  "the editors",
  "editorial",
  "editorial board",
  "the editorial board",
  "staff",
  "staff writer",
  "staff writers",
  "staff reporter",
  "staff reporters",
  "staff correspondent",
  "special correspondent",
  "our correspondent",
  "our special correspondent",
  "agencies",
  "news agencies",
  "agency",
  "wire",
  "wires",
  "wire report",
  "wire reports",
  "wire service",
  "wire services",
  "newswire",
  "news wire",
  "agence",
  "agences",
  "agentur",
  "agenturen",
  "red",
  "agencia",
  "agencias",
  "agenzia",
  "agenzie",
  "ajans",
  "ajanslar",
  "haber merkezi",
  "yazı işleri",
  "equipo editorial",
  "equipo de redaccion",
  "equipe editoriale",
  "هيئة التحرير",
  "التحرير",
  "وكالات",
  "الوكالات",
  "غرفة الأخبار",
  "редакция",
]);

/** The newsroom, in the languages that have one word for it. */
export const NEWSROOMS: ReadonlySet<string> = new Set(
  (
    "redaction redaktion redaktionen redaksjonen redaksjon redaccion redazione redacao redactie redakcja redakce " +
    "redactia redaktionsteam newsroom newsdesk onlineredaktion sportredaktion webredaktion nachrichtenredaktion"
  ).split(" "),
);

/** Last words of what is no person: `Web Desk`, `Gear Team`. */
export const DESK_ENDS: ReadonlySet<string> = new Set(
  "desk newsroom newsdesk team redaktion redaction".split(" "),
);

/** Last words of desks behind the name of the paper or one of {@link DESK_PARTS}. */
export const DESK_ENDS_BEHIND: ReadonlySet<string> = new Set(
  "staff bureau editorial writer writers reporter reporters correspondent correspondents board editors redaccion".split(
    " ",
  ),
);

/** What desks are called by. */
export const DESK_PARTS: ReadonlySet<string> = new Set(
  (
    "the our la die de du des da le el il del der den news web online digital digitale sport sports national foreign " +
    "international local city business politics political editorial staff team politik wirtschaft kultur central " +
    "centrale zentral video photo press media und and et y e service services journal magazin magazine politique"
  ).split(" "),
);

/** Words in front of who else had a part: `avec AFP`. */
export const WITH: RegExp =
  /^(?:with|from|avec|mit|con|com|via|by|par|por|von|source|quelle|fuente|a cura della|da|de)\s*:?\s+/i;

function folded(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(fold));
}
