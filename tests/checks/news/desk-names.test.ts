import { describe, expect, test } from "vitest";
import { isAgency, isDeskName } from "../../../src/checks/news/desk-name.js";

const PUBLISHERS = ["le journal"];

describe("a news agency, as papers write it", () => {
  test.each(
    (
      "AFP AP AA PA MAP UPI DPA dpa EFE ANSA ADNKRONOS TASS PTI IANS ANI AAP APA BNS SID KNA EPD epd SDA ATS SPA TAP " +
      "APS WAM IRNA ANP NTB STT PAP ČTK CTK MTI DHA İHA IHA"
    )
      .split(" ")
      .map((sign) => [sign]),
  )("%s", (sign) => {
    expect(isAgency(sign)).toBe(true);
    expect(isAgency(` ${sign} `)).toBe(true);
    expect(isAgency(`${sign}x`)).toBe(false);
  });

  test.each([
    "afp",
    "Agence France-Presse",
    "REUTERS",
    "Thomson Reuters",
    "Associated Press",
    "The Associated Press",
    "AP News",
    "Press Association",
    "PA Media",
    "United Press International",
    "Canadian Press",
    "The Canadian Press",
    "La Presse Canadienne",
    "Australian Associated Press",
    "Deutsche Presse-Agentur",
    "Deutsche Presse-Agentur (dpa)",
    "Sport-Informations-Dienst",
    "Evangelischer Pressedienst",
    "Austria Presse Agentur",
    "Keystone-SDA",
    "Keystone-ATS",
    "Agencia EFE",
    "Europa Press",
    "Adnkronos",
    "Agenzia ANSA",
    "Lusa",
    "Agência Lusa",
    "Agência Brasil",
    "Agência Estado",
    "Belga",
    "Ritzau",
    "Tass",
    "ITAR-TASS",
    "RIA Novosti",
    "Interfax",
    "Ukrinform",
    "Xinhua",
    "Kyodo",
    "Kyodo News",
    "Jiji Press",
    "Yonhap",
    "Yonhap News Agency",
    "Bernama",
    "Antara",
    "Press Trust of India",
    "Asian News International",
    "Indo-Asian News Service",
    "Anadolu",
    "Anadolu Agency",
    "Anadolu Ajansı",
    "Agence Anadolu",
    "Demirören Haber Ajansı",
    "İhlas Haber Ajansı",
    "Maghreb Arabe Presse",
    "Agence marocaine de presse",
    "Agence Maghreb Arabe Presse",
    "Algérie Presse Service",
    "Saudi Press Agency",
    "CNN Wire",
    "وكالة المغرب العربي للأنباء",
    "و م ع",
    "رويترز",
    "الأناضول",
    "فرانس برس",
  ])("%s", (name) => {
    expect(isAgency(name)).toBe(true);
    expect(isDeskName(name, [])).toBe(true);
  });

  test.each(["Ap", "aa", "Pa", "Map", "sid", "Ani", "Reuter", "Reuters Smith", "Press", "", "Agence"])(
    "%j is none",
    (name) => {
      expect(isAgency(name)).toBe(false);
    },
  );
});

describe("a desk", () => {
  test.each([
    "admin",
    "Administrator",
    "Administrateur",
    "Administrador",
    "Webmaster",
    "WordPress",
    "Editor",
    "Editors",
    "The Editor",
    "The Editors",
    "Editorial",
    "Editorial Board",
    "The Editorial Board",
    "Staff",
    "Staff Writer",
    "Staff Writers",
    "Staff Reporter",
    "Staff Reporters",
    "Staff Correspondent",
    "Special Correspondent",
    "Our Correspondent",
    "Our Special Correspondent",
    "Agencies",
    "News Agencies",
    "Agency",
    "Wire",
    "Wires",
    "Wire Report",
    "Wire Reports",
    "Wire Service",
    "Wire Services",
    "Newswire",
    "News Wire",
    "Agence",
    "Agences",
    "Agentur",
    "Agenturen",
    "red",
    "Agencia",
    "Agencias",
    "Agenzia",
    "Agenzie",
    "Ajans",
    "Ajanslar",
    "Haber Merkezi",
    "Yazı İşleri",
    "Equipo editorial",
    "Equipo de redacción",
    "Equipe editoriale",
    "هيئة التحرير",
    "التحرير",
    "وكالات",
    "الوكالات",
    "غرفة الأخبار",
    "Редакция",
  ])("%s", (name) => {
    expect(isDeskName(name, [])).toBe(true);
  });

  test.each(
    (
      "Rédaction Redaktion Redaktionen Redaksjonen Redaksjon Redacción Redazione Redação Redactie Redakcja Redakce " +
      "Redacția Redaktionsteam Newsroom Newsdesk Onlineredaktion Sportredaktion Webredaktion Nachrichtenredaktion"
    )
      .split(" ")
      .map((word) => [word]),
  )("the newsroom, %s, alone or with what newsrooms are called by", (word) => {
    expect(isDeskName(word, [])).toBe(true);
    expect(isDeskName(`${word} web`, [])).toBe(true);
    expect(isDeskName(`${word} Le Journal`, PUBLISHERS)).toBe(true);
    expect(isDeskName(`${word} Dupont`, [])).toBe(false);
  });

  test.each(["Desk", "Newsroom", "Newsdesk", "Team", "Redaktion", "Rédaction"])(
    "whatever ends in %s",
    (word) => {
      expect(isDeskName(`Gear ${word}`, [])).toBe(true);
      expect(isDeskName(`${word}er Smith`, [])).toBe(false);
    },
  );

  test.each(
    "Staff Bureau Editorial Writer Writers Reporter Reporters Correspondent Correspondents Board Editors Redacción"
      .split(" ")
      .map((word) => [word]),
  )("what ends in %s, behind the paper or a part of it", (word) => {
    expect(isDeskName(`Web ${word}`, [])).toBe(true);
    expect(isDeskName(`Journal ${word}`, PUBLISHERS)).toBe(true);
    expect(isDeskName(`HT ${word}`, [])).toBe(true);
    expect(isDeskName(`Jane Doe ${word}`, [])).toBe(false);
  });

  test.each(
    (
      "the our la die de du des da le el il del der den news web online digital digitale sport sports national foreign " +
      "international local city business politics political editorial staff team politik wirtschaft kultur central " +
      "centrale zentral video photo press media und and et y e service services journal magazin magazine politique"
    )
      .split(" ")
      .map((part) => [part]),
  )("what is called by its part, %s", (part) => {
    expect(isDeskName(`${part} Rédaction`, [])).toBe(true);
    expect(isDeskName(`Web ${part} Correspondents`, [])).toBe(true);
  });

  test.each(
    [
      "with",
      "from",
      "avec",
      "mit",
      "con",
      "com",
      "via",
      "by",
      "par",
      "por",
      "von",
      "Source",
      "Quelle",
      "Fuente",
    ]
      .concat("a cura della", "da", "de")
      .map((word) => [word]),
  )("with %s in front", (word) => {
    expect(isDeskName(`${word} AFP`, [])).toBe(true);
    expect(isDeskName(`${word}: AFP`, [])).toBe(true);
    expect(isDeskName(`${word} : AFP`, [])).toBe(true);
    expect(isDeskName(`${word}AFP`, [])).toBe(false);
    expect(isDeskName(`${word} Jane Doe`, [])).toBe(false);
  });

  test.each([
    ",",
    "/",
    ";",
    "&",
    "+",
    "|",
    "(",
    "،",
    " and ",
    " with ",
    " et ",
    " avec ",
    " und ",
    " mit ",
    " y ",
  ])("several, with %j between", (joint) => {
    expect(isDeskName(`AFP${joint}Reuters`, [])).toBe(true);
    expect(isDeskName(`Le Journal${joint}AFP`, PUBLISHERS)).toBe(true);
    expect(isDeskName(`Jane Doe${joint}AFP`, [])).toBe(false);
    expect(isDeskName(`AFP${joint}Jane Doe`, [])).toBe(false);
  });

  test.each([" con ", " e ", " com ", " و ", " - ", " – ", " — "])("and with %j", (joint) => {
    expect(isDeskName(`AFP${joint}Reuters`, [])).toBe(true);
  });

  test("is known by its paper's name, the whole of it or a part", () => {
    expect(isDeskName("Le Journal", PUBLISHERS)).toBe(true);
    expect(isDeskName("LE JOURNAL", PUBLISHERS)).toBe(true);
    expect(isDeskName("La rédaction du Courrier", ["le journal"])).toBe(false);
    expect(isDeskName("La rédaction du Courrier", ["le journal", "le courrier"])).toBe(true);
    expect(isDeskName("Courrier staff", ["le journal", "le courrier"])).toBe(true);
  });

  test("behind a name that is no desk's, only the small word staff says so", () => {
    expect(isDeskName("Science X staff", [])).toBe(true);
    expect(isDeskName("Frank Staff", [])).toBe(false);
    expect(isDeskName("Science X bureau", [])).toBe(false);
  });

  test("by the short name of its paper and one word", () => {
    expect(isDeskName("HT Correspondent", [])).toBe(true);
    expect(isDeskName("Redacción EC", [])).toBe(true);
    expect(isDeskName("Correspondent HT", [])).toBe(true);
    expect(isDeskName("HTXYZ Correspondent", [])).toBe(false);
    expect(isDeskName("H Correspondent", [])).toBe(false);
    expect(isDeskName("HT Jane Correspondent", [])).toBe(false);
    expect(isDeskName("Jane HT Correspondent", [])).toBe(false);
    expect(isDeskName("HT Doe", [])).toBe(false);
  });

  test("has no more than 100 characters", () => {
    const agencies = "AFP, ".repeat(30);
    expect(isDeskName(agencies.slice(0, 98), [])).toBe(true);
    expect(isDeskName(agencies.slice(0, 103), [])).toBe(false);
  });

  test.each(["", " ", ",", ", ,", "Jane Doe", "Desk", "Team", "Bureau", "Writer", "web", "la", "Newsroomer"])(
    "%j is none",
    (name) => {
      expect(isDeskName(name, [])).toBe(false);
    },
  );
});
