/** Small words inside of the names of people, which are not names themselves. */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    "de del dela della delle degli dei di da do dos das du des d la las le les los l el al ul bin ben ibn bint abu umm " +
    "von van vom zu zum zur der den dem ter ten te tot af av het t und y e i"
  ).split(" "),
);

/**
 * Words that no name of a person has: what somebody is, what is published, where. Folded. Some can be a family name
 * (Post, Star); whoever has it is passed over, since it is not certain.
 */
export const NO_NAMES: ReadonlySet<string> = new Set(
  (
    "the their our this with for from and or in at on of as " +
    // What people are.
    "editor editors editorial writer writers reporter reporters correspondent correspondents journalist journalists " +
    "columnist columnists critic critics contributor contributors contributing photographer photographers producer " +
    "presenter host blogger author authors publisher freelance freelancer intern trainee staff crew desk team bureau chief head senior junior " +
    "deputy assistant associate executive managing director manager officer president chairman chairwoman chair " +
    "founder cofounder ceo cto cfo coo professor prof lecturer fellow researcher scientist analyst economist lawyer " +
    "attorney doctor physician nurse dietitian minister ambassador senator special guest sponsored political sports " +
    "redacteur redactrice redacteurs journaliste journalistes correspondant correspondante envoye envoyee special " +
    "speciale chef cheffe directeur directrice photographe chroniqueur chroniqueuse professeur avocat stagiaire " +
    "redakteur redakteurin chefredakteur chefredakteurin korrespondent korrespondentin reporterin autor autorin " +
    "leiter leiterin leitung volontar volontarin fotograf fotografin mitarbeiter gastautor gastbeitrag " +
    "periodista redactor redactora corresponsal enviado enviada especial fotografo fotografa colaborador colaboradora " +
    "director directora jefe jefa subdirector profesor profesora analista abogado " +
    "giornalista redattore redattrice inviato inviata corrispondente direttore direttrice capo fotografa " +
    "reporter jornalista correspondente muhabir muhabiri editoru yazar yazari profesorius redaktor redaktorka " +
    // Who publishes, and what.
    "news newspaper newspapers newsroom press presse prensa stampa imprensa times post journal herald tribune " +
    "magazine magazin daily weekly today media network networks group gruppe groupe grupo gazette chronicle globe " +
    "mail express observer independent guardian telegraph standard record register union bee dispatch examiner " +
    "sentinel mirror sun star review report reports digital online web wire radio tv television telly channel sport " +
    "blog podcast zeitung tageszeitung nachrichten rundschau anzeiger bote kurier courier agentur agenturen agency " +
    "agencies agence agences agencia agencias agenzia agenzie ajans ajansi haber gazete gazetesi diario periodico " +
    "jornal giornale corriere journalisme redaktion redaction redaccion redazione redacao redakcja service services " +
    "world week science health sports politics business tech opinion insight live life home show " +
    // Bodies.
    "images photos pictures watch rights drug administration brands ratgeber random house books " +
    "inc ltd llc gmbh ag sa plc corp corporation company university universite universitat universidad universita " +
    "college school institute institut instituto institution center centre centro zentrum hospital clinic foundation " +
    "fondation stiftung fundacion association verband verein committee commission council board department ministry " +
    "office party government parliament bank labs lab studio studios society club church museum library academy " +
    "federation league alliance project campaign coalition partners partner agents police army navy " +
    "sons brothers bros co"
  ).split(" "),
);

/** First words of places that have two: `New York`, `Los Angeles`. Behind a comma they are no second author. */
export const PLACES: ReadonlySet<string> = new Set(
  (
    "new san los las santa santo sao saint st fort port north south east west northern southern eastern western central " +
    "united hong tel abu buenos rio kuala cape great washington el mexico ciudad addis ho sri costa puerto bad"
  ).split(" "),
);

/** What stands behind a name and a comma without being another: `Jr.`, `PhD`. Folded, without spaces. */
export const AFTER_NAMES: ReadonlySet<string> = new Set(
  "jr sr ii iii iv fils pere hijo filho phd md do dds dvm rn rd rdn ld ms ma ba mba bsc msc llb llm jd esq cpa cfa cfp obe mbe cbe kbe mp qc kc frs".split(
    " ",
  ),
);
