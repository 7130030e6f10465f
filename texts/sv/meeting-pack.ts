import { many } from '../formats.ts'

/** Words of what a group needs before a meeting. */
export const meetingPack = {
  title: 'Mötesunderlag',
  subject: (meeting: string, group: string) => `${meeting}, ${group}`,
  statement:
    'Underlaget bygger på organisationernas egna, avslutade skattningar till och med detta möte. De är en indikation att prata vidare om, ingen rangordning.',
  facts: { meeting: 'Möte', theme: 'Tema', date: 'Datum', host: 'Värd' },
  undated: 'dagen är inte känd',

  meeting: {
    about: (d: { meeting: string; theme: string; date: string | null; host: string | null }) =>
      [
        `${d.meeting} har temat ${d.theme.toLowerCase()}.`,
        d.date === null ? 'Dagen är inte känd i Jämsides.' : `Mötet är ${d.date}.`,
        d.host === null ? '' : `Värd är ${d.host}.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    aims: 'Efter mötet',
    comingCaption: (group: string) => `Vilka som möts i ${group}`,
    organisation: 'Organisation',
    role: 'Roll',
    status: 'Läge',
    comingNote: 'Från varje organisation kommer en politiker, en chef och en strateg.',
  },

  preparation: {
    deadlines: 'När det ska vara klart',
    deadline: (date: string, task: string) => `Senast ${date}: ${task}`,
    daysBefore: (days: number, task: string) =>
      days % 7 === 0
        ? `Senast ${many(days / 7, 'vecka', 'veckor')} före mötet: ${task}`
        : `Senast ${many(days, 'dag', 'dagar')} före mötet: ${task}`,
    custom: 'Så brukar programmet göra. Gruppen kan ha kommit överens om annat.',
    prepare: 'Att göra hemma',
    caption: 'Var varje organisation är i förberedelsen',
    assessment: 'Självskattning till mötet',
    earlier: 'Kvar från tidigare möten',
    improvements: 'Förbättringar att berätta om',
    state: {
      closed: 'avslutad',
      agreeing: 'gruppen enas',
      rating: 'skattas',
      none: 'inte börjad',
      notAssessed: 'ingår inte',
    },
    left: (meeting: string, state: string) => `${meeting}: ${state}`,
    nothing: 'inget',
    unshared: 'delar inget med gruppen',
    sharedNote: 'Underlaget visar det som organisationerna delar med gruppen.',
  },

  beside: {
    none: 'Ingen i gruppen har avslutat någon självskattning till och med det här mötet. Här ställs skattningarna sida vid sida när den första är avslutad eller inläst.',
    lead: (n: number, of: number, name: string) =>
      `${n} av ${of} organisationer har en avslutad skattning. ${name}. För var och en visas den senaste.`,
    single: (organisation: string, name: string) =>
      `Bara ${organisation} har skattat med ${name}, så det finns ingen att ställa bredvid. Skattningen står i organisationens resultatrapport.`,
    without: {
      withdrew: (name: string) => `${name} har avbrutit sitt deltagande.`,
      'did-not-report': (name: string) => `${name} har inte lämnat någon rapport.`,
      'other-list': (name: string, other: string) =>
        `${name} har i stället skattat med ${other}. Olika listor och nivåer ställs aldrig bredvid varandra.`,
      'under-way': (name: string, meeting: string) =>
        `${name} saknas: skattningen till ${meeting} är inte avslutad.`,
      nothing: (name: string) => `${name} saknas: ingen skattning är delad med gruppen.`,
    },
    older: (name: string, shown: string, newest: string) =>
      `${name} visas som vid ${shown}; ingen skattning från ${newest} är avslutad.`,
    movedOn: (name: string, shown: string, other: string) =>
      `${name} visas som vid ${shown} och har sedan gått över till ${other}.`,
    chartCaption: (name: string) => `Senaste skattning per påstående. ${name}`,
    caption: (name: string) => `Senaste avslutade skattningar sida vid sida. ${name}`,
    n: 'n',
    nNote: 'n är antalet organisationer med en siffra på påståendet.',
    raters: (organisation: string, occasion: string, raters: string) =>
      `${organisation}, ${occasion}: ${raters}`,
    ratersCount: (n: number) => many(n, 'person skattade', 'personer skattade'),
    ratersUnknown: 'hur många som skattade är inte känt',
    ratersNote: (list: string) => `Bakom siffrorna: ${list}.`,
    differences: 'Där svaren ligger längst ifrån varandra',
    difference: (item: string, low: string, high: string, n: number) =>
      `${item}: från ${low} till ${high} (n = ${n}).`,
    noDifference: 'Inget påstående skiljer sig med ett helt steg eller mer.',
  },

  shift: {
    none: 'Ingen i gruppen har två avslutade skattningar på samma lista och nivå, så ingenting har kunnat flytta sig ännu.',
    caption: (name: string) => `Förflyttning sedan gången före, per påstående. ${name}`,
    between: (organisation: string, from: string, to: string) => `${organisation}\n${from}–${to}`,
    total: 'Alla påståenden',
    n: 'Påståenden i förflyttningen (n)',
    note: 'Bara påståenden som var skattade båda gångerna räknas.',
    without: (names: string) => `Utan två avslutade skattningar på listan: ${names}.`,
    reasonsCaption: (name: string) => `Påståenden som har flyttat sig, med de skäl som skrevs. ${name}`,
    before: 'Före',
    after: 'Efter',
    change: 'Flyttat',
    reason: 'Skäl',
    noReason: 'inget skäl skrivet',
    why: 'Så förklarar de helheten',
    ofMember: (organisation: string, text: string) => `${organisation}: ${text}`,
  },

  improvements: {
    none: (names: string) => `Ingen förbättring är delad av ${names}.`,
    caption: 'Gruppens förbättringar och hur långt de har kommit i resultatkedjan',
    improvement: 'Förbättring',
    area: 'Område',
    step: 'Högsta steg',
    latest: 'Senaste resultat',
    results: 'Antal resultat',
    noResult: 'inget resultat ännu',
    measured: 'Uppmätta förändringar',
    note: 'Kedjan går från aktivitet över produkt och arbetssätt till ändrat utfall och samhällseffekt. Ett ändrat utfall kräver en mätning före och efter för båda könen.',
  },

  questions: {
    lead: 'Frågorna kommer ur siffrorna enligt reglerna sist i avsnittet. De visar var ett samtal kan börja. Skillnaderna är en indikation, ingen rangordning.',
    none: 'Det finns inga siffror att fråga om ännu. Börja med att berätta var ni står.',
    headings: {
      'far-apart': 'Där någon har kommit längre',
      'nobody-raised': 'Där ingen har flyttat sig',
      'not-answered': 'Där svaret saknas',
      'no-reason': 'Där skälet saknas',
      'no-improvement': 'Förbättringar att börja med',
      'not-measured': 'Förbättringar att mäta',
    },
    farApart: (d: { item: string; high: string; highest: string; low: string; lowest: string }) =>
      `${d.item}: ${d.high} har ${d.highest}, ${d.low} har ${d.lowest}. Fråga ${d.high} hur de gjorde, och ${d.low} vad som står i vägen.`,
    nobodyRaised: (item: string, n: number) =>
      `${item}: ingen av ${n} har höjt sig sedan gången före. Vad skulle behövas, och är det någon som vill pröva?`,
    notAnswered: (name: string, items: string) =>
      `${name} har inget svar på ${items}. Vem hemma vet, och hur kan det bli känt?`,
    noReason: (name: string, items: string) =>
      `${name} har flyttat sig på ${items} utan att skriva varför. Vad låg bakom?`,
    noImprovement: (name: string) =>
      `${name} har ingen förbättring som är delad med gruppen. Vilken skillnad mellan kvinnor och män är värd att börja med?`,
    notMeasured: (name: string, titles: string) =>
      `${name}: hur ska det märkas för kvinnor och för män av ${titles}? Vad mäts före och efter?`,
    quoted: (title: string) => `”${title}”`,
    rules: 'Så är frågorna gjorda',
    ruleOf: {
      'far-apart': (d: { steps: number; most: number }) =>
        `Två organisationer ligger minst ${d.steps} steg isär på samma påstående. Högst ${d.most} påståenden, i listans ordning.`,
      'nobody-raised': (d: { organisations: number; most: number }) =>
        `Minst ${d.organisations} organisationer har skattat påståendet två gånger, ingen har höjt sig och alla står inte på högsta steget. Högst ${d.most} påståenden.`,
      'not-answered': 'Påståendet är inte skattat, eller svaret är vet inte.',
      'no-reason': 'Skattningen har ändrats och inget skäl är skrivet vid påståendet.',
      'no-improvement': 'En deltagare har ingen förbättring som är delad med gruppen.',
      'not-measured': 'Ingen förändring för kvinnor och män är uppmätt i förbättringen.',
    },
    rule: (since: string, text: string) => `Sedan ${since}: ${text}`,
  },

  notes: {
    caption: 'Plats för anteckningar och för vad som var bra, kunde vara bättre och är värt att veta mer om',
    about: 'Om',
    written: 'Anteckningar',
    rows: {
      heard: 'Vi tar med oss',
      asked: 'Svar vi fick',
      next: 'Vi prövar (vem, när)',
      plus: 'Plus',
      minus: 'Minus',
      interesting: 'Intressant',
    },
  },

  sources: {
    data: (group: string, date: string) =>
      `Skattningar och förbättringar är registrerade i Jämsides av organisationerna i ${group} och uttagna ${date}.`,
    counted: (meeting: string) =>
      `Bara avslutade skattningar till och med ${meeting} räknas. Det som pågår visas inte.`,
  },

  /** The way to it from other pages. */
  links: {
    title: (meeting: string) => `Underlag till ${meeting}`,
    why: 'Skattningarna sida vid sida, förflyttningar och frågor att ställa, att läsa före mötet.',
    packs: 'Mötesunderlag:',
  },
}

export type MeetingPackTexts = typeof meetingPack
