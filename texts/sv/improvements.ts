type Step = { step: string; number: number }

/** Words of improvements and the results chain. */
export const improvements = {
  title: 'Förbättringar',
  titleOf: (organisation: string) => `Förbättringar i ${organisation}`,
  leadEmpty: 'Inga förbättringar är registrerade än.',
  lead: (d: { improvements: number; withResult: number; highest: Step | null }) => {
    const made = d.improvements === 1 ? 'En förbättring är' : `${d.improvements} förbättringar är`
    if (d.highest === null) return `${made} på gång. Ingen av dem har gett något resultat än.`
    const some = d.withResult === d.improvements ? '' : `, och ${d.withResult} har gett resultat`
    return `${made} registrerade${some}. Det högsta steg som någon har nått är ${d.highest.step.toLowerCase()} (steg ${d.highest.number} av 5).`
  },
  whatEmpty:
    'En förbättring börjar med en skillnad mellan kvinnor och män som ni vill göra något åt. Skriv in den första, också om den bara är påbörjad. Resultaten lägger ni till efter hand.',
  onlyEditors: 'Förbättringar skrivs in av den som har en roll i organisationen.',
  new: 'Ny förbättring',
  all: 'Alla förbättringar',
  chainTitle: 'Resultat på resultatkedjan',
  chainFigure: (organisation: string) => `Antal resultat på varje steg, ${organisation}`,
  chainN: (results: number, improvements: number) =>
    `${results} resultat av ${improvements} ${improvements === 1 ? 'förbättring' : 'förbättringar'}`,
  chainDates: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),
  chainSource: 'Organisationens egna uppgifter i Jämsides',
  chainNote:
    'En förbättring kan ha resultat på flera steg. Långa staplar på de lägre stegen är inget mål i sig.',
  filterTitle: 'Visa ett urval',
  filterStep: 'Längst nådda steg',
  filterArea: 'Område',
  filterAll: 'Alla',
  filterNone: 'Inget resultat än',
  filterSubmit: 'Visa',
  filterClear: 'Visa alla',
  filtered: (shown: number, all: number) => `Visar ${shown} av ${all} förbättringar.`,
  filteredEmpty: 'Ingen förbättring stämmer med urvalet.',
  reached: (d: Step) => `Steg ${d.number}: ${d.step}`,
  noResult: 'Inget resultat än',
  results: (n: number) => (n === 1 ? '1 resultat' : `${n} resultat`),

  leadOf: (highest: Step | null) =>
    highest === null
      ? 'Förbättringen har inget resultat än.'
      : `Har nått ${highest.step.toLowerCase()}, steg ${highest.number} av 5 på resultatkedjan.`,
  facts: 'Om förbättringen',
  area: 'Område',
  subGoals: 'Nationella delmål',
  relatedItems: 'Hänger ihop med',
  statement: (d: { version: string; number: number; title: string }) =>
    `Checklistan ${d.version}, påstående ${d.number}: ${d.title}`,
  owner: 'Ansvarig',
  challenge: 'Utmaningen',
  whatWasDone: 'Vad som har gjorts',
  notWritten: 'Inte ifyllt än.',
  ladderTitle: 'Resultat',
  ladderLead: 'Resultatkedjan har fem steg, från vad ni har gjort till vad det har betytt.',
  notReached: 'Inget resultat på det här steget än.',
  addResult: 'Lägg till resultat',
  evidence: 'Belägg',
  changeResult: 'Ändra resultatet',
  removeResult: 'Ta bort resultatet',
  removeResultWhy:
    'Resultatet försvinner från sidan och ur rapporten. Vad det sa finns kvar i ändringsloggen.',
  removeResultConfirm: 'Ja, ta bort resultatet',
  removeImprovement: 'Ta bort förbättringen',
  removeImprovementWhy: 'Går bara när förbättringen saknar resultat. Vad den sa finns kvar i ändringsloggen.',
  removeImprovementConfirm: 'Ja, ta bort förbättringen',
  saved: 'Sparat.',
  removed: 'Borttaget.',

  change: {
    title: (measure: string) => `${measure}, före och efter`,
    dates: (before: string, after: string) => `${before} och ${after}`,
    change: 'Förändring',
    /** Says how the gap moved, without calling it good or bad. */
    gap: {
      narrowed: (first: string, second: string) => `Skillnaden mellan ${first} och ${second} har minskat.`,
      widened: (first: string, second: string) => `Skillnaden mellan ${first} och ${second} har ökat.`,
      unchanged: (first: string, second: string) => `Skillnaden mellan ${first} och ${second} är lika stor.`,
    },
    reversed: 'Den har bytt riktning.',
    noN: 'ett mått, två mätningar',
  },

  form: {
    newTitle: 'Ny förbättring',
    newLead: 'Titel och område räcker för att börja. Resten fyller ni på när ni vet mer.',
    fromStatement: (title: string) => `Ni utgår från påståendet ”${title}”.`,
    editTitle: (title: string) => `Ändra: ${title}`,
    title: 'Vad handlar förbättringen om?',
    titleHint: 'En kort rubrik som säger vad som blir annorlunda, och för vem.',
    area: 'Område',
    areaChoose: 'Välj område',
    areaHint: 'Där förbättringen märks.',
    challenge: 'Vilken skillnad mellan kvinnor och män vill ni göra något åt?',
    challengeHint: 'Gärna med siffror för båda, och var de kommer ifrån.',
    whatWasDone: 'Vad har ni gjort?',
    whatWasDoneHint: 'Skriv också det som inte fungerade. Det är det andra lär sig mest av.',
    subGoals: 'Vilka nationella delmål bidrar förbättringen till?',
    subGoalsHint: 'Välj ett eller flera, eller inget alls om det inte är tydligt.',
    relatedItemsHint: 'Då går det att följa tråden från självskattningen till resultatet.',
    noInstruments: 'Rundan har ingen checklista att välja ur.',
  },

  result: {
    newTitle: 'Nytt resultat',
    editTitle: 'Ändra resultat',
    of: (title: string) => `Av förbättringen ”${title}”.`,
    step: 'Vilket steg har ni nått?',
    stepHint: 'Välj det steg som ni har belägg för. Ett högre steg kan ni lägga till senare.',
    counts: 'Räknas:',
    countsNot: 'Räknas inte:',
    example: 'Exempel:',
    date: 'När?',
    dateHint: 'Dagen då det var klart, infördes eller mättes.',
    description: 'Vad har hänt?',
    descriptionHint: 'En eller ett par meningar som den som inte var med förstår.',
    evidence: 'Vad visar det?',
    evidenceHint:
      'En länk (https://…) eller en text som går att följa: protokoll, rutin, statistik. För en samhällseffekt är det källan.',
    changeTitle: 'Mätningen före och efter',
    changeWhy:
      'Ett ändrat utfall säger att det har blivit annorlunda för människor. Det vet man först när samma sak är mätt före och efter, för kvinnor och män var för sig: en siffra för alla kan dölja att det blev bättre för den ena och sämre för den andra. Saknar ni någon av siffrorna, välj ett lägre steg och lägg till utfallet när ni har mätt.',
    changeOnlyFor: 'Fylls i bara för ett ändrat utfall.',
    measure: 'Vad har mätts?',
    measureHint: 'Som Istid i ishallen, eller Andel nöjda med hemtjänsten.',
    unit: 'I vilken enhet?',
    unitHint: 'Som timmar i veckan, procent eller kronor.',
    ofSexes: 'För vilka?',
    womenMen: 'Kvinnor och män',
    girlsBoys: 'Flickor och pojkar',
    before: 'Före',
    after: 'Efter',
    measuredAt: 'Mätt den',
    women: 'Kvinnor eller flickor',
    men: 'Män eller pojkar',
    numberHint: 'Skriv 12,5 eller 12500.',
    source: 'Varifrån kommer siffrorna?',
    sourceHint: 'System, undersökning eller räkning, så att någon annan kan göra om mätningen.',
    refusedOutcome:
      'Ett ändrat utfall kan inte sparas utan en mätning före och efter för båda könen. Inget är sparat än, men allt du skrev står kvar här nedanför. Fyll i det som saknas, eller välj ett lägre steg.',
    otherStep:
      'I stället för siffrorna: välj ett lägre steg, töm mätningen och lägg till utfallet när ni har mätt.',
    submit: 'Spara resultatet',
  },

  /** Which field a problem is about, as the summary above the form calls it. */
  fields: {
    title: 'Rubriken',
    area: 'Området',
    subGoals: 'Delmålen',
    relatedItems: 'Påståendena',
    challenge: 'Utmaningen',
    whatWasDone: 'Vad ni har gjort',
    ownerName: 'Ansvarig',
    ownerId: 'Ansvarig',
    unitId: 'Var i organisationen',
    dueOn: 'När det ska vara klart',
    aimMeasure: 'Målet, vad som mäts',
    aimUnit: 'Målet, enheten',
    aimOf: 'Målet, för vilka',
    aimTodayWomen: 'I dag, kvinnor eller flickor',
    aimTodayMen: 'I dag, män eller pojkar',
    aimWomen: 'Målet, kvinnor eller flickor',
    aimMen: 'Målet, män eller pojkar',
    aimBy: 'Målet, till när',
    keyFigures: 'Nyckeltalen',
    sdgTargets: 'Globala målen',
    charterArticles: 'CEMR-deklarationen',
    decisions: 'Besluten',
    state: 'Läget',
    endedOn: 'När',
    endedBecause: 'Varför',
    step: 'Steget',
    date: 'Datumet',
    description: 'Beskrivningen',
    evidence: 'Belägget',
    measure: 'Vad som har mätts',
    unit: 'Enheten',
    of: 'För vilka det är mätt',
    beforeDate: 'Före, datum',
    beforeWomen: 'Före, kvinnor eller flickor',
    beforeMen: 'Före, män eller pojkar',
    afterDate: 'Efter, datum',
    afterWomen: 'Efter, kvinnor eller flickor',
    afterMen: 'Efter, män eller pojkar',
    source: 'Siffrornas källa',
  },
  problems: {
    missing: () => 'Behöver fyllas i.',
    'too-long': (limit: number, formatted: string) =>
      `Får vara högst ${formatted} tecken. ${limit > 1000 ? 'Lägg det längre i ett dokument och länka till det.' : 'Korta den.'}`,
    'unknown-choice': () => 'Valet finns inte. Välj på nytt.',
    'not-a-date': () => 'Går inte att läsa som en dag. Skriv som 2026-03-12.',
    'in-future': () => 'Ligger efter i dag. Ett resultat har redan hänt.',
    'not-after': () => 'Mätningen efter måste vara gjord senare än mätningen före.',
    'not-a-number': () => 'Går inte att läsa som ett tal. Skriv bara siffror, som 12,5.',
    'ambiguous-number': () => 'Kan läsas som tusental eller som decimaler. Skriv 1234 eller 1,234.',
    'change-missing': () => 'Behövs för ett ändrat utfall.',
    'change-elsewhere': () =>
      'Du har fyllt i en mätning före och efter, som hör till ett ändrat utfall. Välj det steget, eller töm mätningen.',
    'outcome-missing': () =>
      'En samhällseffekt vilar på ett ändrat utfall i samma förbättring. Lägg till utfallet först.',
    'aim-part-missing': () =>
      'Behövs för målet, som gäller både kvinnor och män. Lämna alla fält i målet tomma om det inte är satt.',
    'both-or-neither': () => 'Fyll i för både kvinnor och män, eller för ingen.',
    'decision-title': (row: number) => `Beslut ${row} behöver en rubrik.`,
    'decision-long': (row: number) => `Beslut ${row} är för långt. Korta rubriken, numret eller länken.`,
    'decision-date': (row: number) => `Datumet för beslut ${row} går inte att läsa. Skriv som 2026-03-12.`,
    'decision-link': (row: number) =>
      `Länken till beslut ${row} går inte att följa. Den ska börja med https:// eller http://.`,
    'stage-before': () =>
      'Behöver fyllas i före det som kommer efter. Det du har skrivit längre ned står kvar.',
    'day-before': () => 'Ligger före dagen för steget innan. Dagarna följer på varandra.',
    'not-yet': () => 'Ligger efter i dag. Det här ska redan ha hänt.',
  },
  overtaken: {
    title: 'Någon annan hann spara före dig',
    what: 'Inget är förlorat. I formuläret står det du skrev. Här är det som gäller nu, där det skiljer sig. Sparar du igen gäller ditt.',
    theirs: 'Så står det nu',
    same: 'Den andra ändringen säger samma sak som din.',
  },
}

export type ImprovementsTexts = typeof improvements
