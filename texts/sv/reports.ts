import { roleCounts } from './roles.ts'

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

/** Words of the result reports: page, PDF and JSON say the same. */
export const reports = {
  title: 'Resultatrapport',
  /** How a report is called as a file: plain letters only. */
  fileNames: {
    organisation: 'resultatrapport',
    round: 'rundrapport',
    meeting: 'motesunderlag',
    brief: 'en-sida',
    year: 'arsrapport',
    set: 'uppsattning',
    archive: 'arkiv',
  },
  missing: {
    unrated: 'inte skattat',
    unknown: 'vet inte',
    'not-applicable': 'ej tillämpligt',
    'no-data': '..',
  },
  noDataSign: 'Två punkter (..) betyder att uppgiften saknas.',
  nNotKnown: 'antal inte känt',
  counted: {
    statements: (n: string) => `${n} påståenden`,
    raters: (n: string) => `${n} personer som skattade`,
    organisations: (n: string) => `${n} organisationer`,
    improvements: (n: string) => `${n} förbättringar`,
    answers: (n: string) => `${n} svar`,
  },
  units: {
    points: 'poäng',
    statements: 'påståenden',
    organisations: 'organisationer',
    people: 'personer',
    occasions: 'självskattningar',
    improvements: 'förbättringar',
    results: 'resultat',
  },
  /** Names of figures, as they stand in the data. */
  labels: {
    rating: (item: number, title: string, occasion: string) => `${item}. ${title}, ${occasion}`,
    score: {
      sum: (occasion: string) => `Summa, ${occasion}`,
      max: (occasion: string) => `Högsta möjliga summa, ${occasion}`,
      rated: (occasion: string) => `Skattade påståenden, ${occasion}`,
      raters: (occasion: string) => `Personer som skattade, ${occasion}`,
    },
    change: (item: number, title: string, from: string, to: string) =>
      `${item}. ${title}, förflyttning från ${from} till ${to}`,
    totalChange: (from: string, to: string) => `Förflyttning i summa från ${from} till ${to}`,
    n: (label: string) => `n, ${label}`,
    of: (organisation: string, label: string) => `${organisation}: ${label}`,
    groupMean: (item: number, title: string) => `${item}. ${title}, medelvärde i gruppen`,
    mean: (item: number, title: string, occasion: string) => `${item}. ${title}, medelvärde ${occasion}`,
    meanChange: (item: number, title: string, from: string, to: string) =>
      `${item}. ${title}, medelvärdets förflyttning från ${from} till ${to}`,
    published: (item: number, title: string, occasion: string) =>
      `${item}. ${title}, publicerat medelvärde ${occasion}`,
    improvements: 'Förbättringar',
    withoutResult: 'Förbättringar utan resultat ännu',
    results: 'Resultat',
    resultsOn: (step: string) => `Resultat på steget ${step.toLowerCase()}`,
    improvementsOn: (step: string) => `Förbättringar med resultat på steget ${step.toLowerCase()}`,
    reached: (step: string) => `Förbättringar som har nått steget ${step.toLowerCase()} men inte längre`,
    measured: (measure: string, who: string, when: string) => `${measure}: ${who}, ${when}`,
    participants: {
      learners: 'Deltagande organisationer',
      mentors: 'Mentorer',
      supporting: 'Stödmentorer',
      withdrew: 'Organisationer som har avbrutit',
      silent: 'Organisationer som inte har lämnat rapport',
    },
    closedAt: (meeting: string) => `Avslutade självskattningar, ${meeting}`,
    closedOf: (organisation: string) => `${organisation}: avslutade självskattningar`,
    improvementsOf: (organisation: string) => `${organisation}: förbättringar`,
    closed: 'Avslutade självskattningar i rundan',
    assessed: 'Organisationer med minst en avslutad självskattning',
  },
  statementOf: (item: number, title: string, version: string) => `${item}. ${title} (checklista ${version})`,
  sexes: {
    'women-men': { women: 'kvinnor', men: 'män', gap: 'kvinnor minus män' },
    'girls-boys': { women: 'flickor', men: 'pojkar', gap: 'flickor minus pojkar' },
  },
  sexRows: {
    'women-men': { women: 'Kvinnor', men: 'Män', gap: 'Kvinnor minus män' },
    'girls-boys': { women: 'Flickor', men: 'Pojkar', gap: 'Flickor minus pojkar' },
  },
  measuredAt: { before: 'före', after: 'efter', change: 'förändring' },
  fromOccasions: (names: readonly string[], workbook: boolean) =>
    `Gemensam självskattning ${names.join(' och ')}${workbook ? ', inläst från arbetsbok' : ''}`,
  fromImprovements: 'Förbättringar registrerade i Jämsides',
  fromParticipation: 'Rundans deltagarlista i Jämsides',
  fromRoundOccasions: 'Avslutade gemensamma självskattningar i rundan',

  /** What stands around the report as a document. */
  document: {
    contents: 'Innehåll',
    page: 'Sida',
    ofPages: [' (', ')'] as readonly [before: string, after: string],
    table: 'Tabell',
    figure: 'Figur',
    tables: 'Tabeller',
    figures: 'Figurer',
    continued: 'forts.',
    fictionalShort: 'Påhittat exempel',
    replaced: 'Tecken som rapportens typsnitt saknar visas som □. Webbsidan visar dem som de skrevs.',
    onlyIn: {
      sv: 'Texten finns bara på svenska.',
      en: 'Texten finns bara på engelska.',
    },
  },
  statement:
    'Siffrorna bygger på organisationernas egna skattningar. De är en indikation på hur långt arbetet har kommit, till för att följa sig själv över tid. De är varken ett intyg eller en rangordning.',
  facts: {
    organisation: 'Organisation',
    round: 'Runda',
    period: 'Period',
    group: 'Grupp',
    groups: 'Grupper',
    mentor: 'Mentor',
    generated: 'Uttagen',
  },
  sections: {
    purpose: 'Syfte',
    participation: 'Deltagande',
    'self-assessment': 'Självskattning och förflyttning',
    comparison: 'Jämförelse',
    improvements: 'Förbättringar i resultatkedjan',
    indication: 'Indikation enligt modellens regler',
    exchange: 'Utbyte mellan deltagarna',
    lessons: 'Lärdomar',
    meeting: 'Mötet',
    preparation: 'Att förbereda',
    'side-by-side': 'Skattningarna sida vid sida',
    shift: 'Vad som har flyttat sig',
    questions: 'Frågor att ställa',
    notes: 'Anteckningar',
    decided: 'Vad vi har beslutat',
    standing: 'Var vi står',
    statistics: 'Kvinnor och män i statistiken',
    'about-set': 'Om uppsättningen och hur den läses',
    'not-shown': 'Det som saknas, och varför',
    method: 'Så har vi räknat',
    ahead: 'Nästa år',
    sources: 'Källor',
  },
  purpose: {
    about: (name: string, programme: string) =>
      `Rapporten gäller ${name}, en runda i programmet ${programme}.`,
    openRound: 'Rundan pågår. Rapporten visar läget den dag den togs ut.',
    plannedRound: 'Rundan har inte börjat.',
    notes: 'Att veta om rundan',
  },
  participation: {
    inGroup: (organisation: string, group: string) => `${organisation} deltar i ${group}.`,
    with: (others: string) => `I gruppen finns också ${others}.`,
    mentor: (names: string, count: number) => (count === 1 ? `Mentor är ${names}.` : `Mentorer är ${names}.`),
    noMentor: 'Gruppen har ingen mentor i deltagarlistan.',
    isMentor: (organisation: string, group: string) => `${organisation} är mentor i ${group}.`,
    kinds: { learner: 'deltagare', mentor: 'mentor', 'supporting-mentor': 'stödmentor' },
    statuses: {
      active: 'deltar',
      completed: 'har slutfört',
      withdrew: 'har avbrutit',
      'did-not-report': 'har inte lämnat rapport',
    },
    status: {
      active: '',
      completed: 'Organisationen har slutfört rundan.',
      withdrew: 'Organisationen har avbrutit sitt deltagande.',
      'did-not-report': 'Organisationen har inte lämnat någon rapport.',
    },
    meetingsCaption: (organisation: string) => `Rundans möten och självskattningar i ${organisation}`,
    columns: {
      meeting: 'Möte',
      theme: 'Tema',
      date: 'Datum',
      assessment: 'Självskattning',
      raters: 'Personer som skattade',
    },
    assessment: {
      closed: 'avslutad',
      agreeing: 'gruppen enas',
      rating: 'pågår',
      none: 'inte gjord',
      notAssessed: 'ingår inte',
    },
    ratersNote:
      'Personer som lämnade in ett eget skattningsblad. En arbetsbok säger inte hur många de var (..).',
    roleCounts,
    occasionRoles: (occasion: string, roles: string) => `Skattade vid ${occasion}: ${roles}.`,
    roundSentence: (learners: number, groups: number) =>
      `${many(learners, 'organisation är deltagare', 'organisationer är deltagare')}, i ${many(groups, 'grupp', 'grupper')}.`,
    roundMentors: (mentors: number, supporting: number) =>
      supporting === 0
        ? `Därtill kommer ${many(mentors, 'mentor', 'mentorer')}.`
        : `Därtill kommer ${many(mentors, 'mentor', 'mentorer')} och ${many(supporting, 'stödmentor', 'stödmentorer')}.`,
    withdrawn: (n: number) => `${many(n, 'organisation', 'organisationer')} har avbrutit.`,
    silent: (n: number) => `${many(n, 'organisation', 'organisationer')} har inte lämnat rapport.`,
    occasionsSentence: (n: number, organisations: number) =>
      n === 0
        ? 'Ingen självskattning från rundan är avslutad i Jämsides ännu.'
        : `${many(n, 'självskattning är avslutad', 'självskattningar är avslutade')}, av ${many(organisations, 'organisation', 'organisationer')}.`,
    participantsCaption: 'Deltagare i rundan',
    roundColumns: {
      organisation: 'Organisation',
      group: 'Grupp',
      kind: 'Roll',
      status: 'Läge',
      closed: 'Avslutade självskattningar',
      improvements: 'Förbättringar',
    },
    orderNote: 'Organisationerna står i gruppernas ordning, inte efter resultat.',
    onlyMeetingsCaption: 'Rundans möten',
    roundMeetingsCaption: 'Rundans möten och antalet avslutade självskattningar',
    fictionalName: (name: string) => `${name} (påhittad)`,
  },
  assessment: {
    none: 'Organisationen har ingen avslutad självskattning i rundan. Avsnittet fylls när den första är avslutad eller inläst från en arbetsbok.',
    seriesHeading: (instrument: string, level: string) => `${instrument}, ${level}`,
    scale: (count: number, scale: string) => `${count} påståenden på skalan ${scale}.`,
    latest: (occasion: string, sum: string, max: string, rated: string, applicable: string) =>
      `Vid ${occasion} var summan ${sum} av högst ${max}. ${rated} av ${applicable} tillämpliga påståenden var skattade.`,
    latestUnrated: (occasion: string) => `Vid ${occasion} var inget påstående skattat.`,
    shift: (total: string, from: string, n: string) =>
      `Det är en förflyttning på ${total} poäng sedan ${from}. Antal påståenden som var skattade båda gångerna: ${n}.`,
    noShift: (from: string) =>
      `Någon förflyttning sedan ${from} kan inte räknas: inget påstående var skattat båda gångerna.`,
    tableCaption: (name: string) => `Gemensam skattning per påstående. ${name}`,
    statement: 'Påstående',
    sinceLast: (from: string) => `Förflyttning sedan ${from}`,
    sum: 'Summa',
    max: 'Högsta möjliga summa',
    rated: 'Skattade påståenden (n)',
    raters: 'Personer som skattade',
    sumNote:
      'Summan räknar bara skattade påståenden. Den högsta möjliga summan sänks när ett påstående inte är tillämpligt. Förflyttningen räknar bara påståenden som var skattade båda gångerna.',
    instrumentNote: (title: string, scale: string) =>
      `Källa: egen gemensam skattning, ${title}, skala ${scale}.`,
    meansNote: (title: string, scale: string) =>
      `Källa: organisationernas gemensamma skattningar, ${title}, skala ${scale}.`,
    linesCaption: 'Poäng som andel av högsta möjliga, per tillfälle',
    brokenNote:
      'Linjen bryts där checklistan eller nivån byts: poängen går då inte att jämföra rakt av. Nivåer läggs aldrig ihop.',
    shiftCaption: (from: string, to: string) => `Skattning per påstående, ${from} och ${to}`,
    why: 'Varför läget har ändrats',
    whyAt: (occasion: string, note: string) => `${occasion}: ${note}`,
    ratersChanged: (d: { occasion: string; previous: string; before: number; now: number; roles: string }) =>
      `${d.occasion} och ${d.previous} kan inte jämföras rakt av: ${d.now} personer skattade, förra gången ${d.before}. ${d.roles} Förflyttningen kan bero på vilka som skattade.`,
    roleChanged: (role: string, before: number, now: number) => `${role}: ${before} förra gången, ${now} nu.`,
    ratersUnknown: (occasion: string, previous: string) =>
      `Det är inte känt om samma personer skattade vid ${occasion} som vid ${previous}. Förflyttningen kan bero på vilka som skattade.`,
    reasonsCaption: (occasion: string) => `Motivering och underlag, ${occasion}`,
    reason: 'Motivering',
    evidence: 'Underlag',
    rating: 'Skattning',
    breakCaption: (from: string, to: string) => `Så hänger påståendena ihop: ${from} och ${to}`,
    breakKind: 'Hur',
    breakKinds: {
      same: 'samma',
      split: 'delat',
      merged: 'sammanslaget',
      new: 'nytt',
      reframed: 'omformulerat',
      ended: 'har utgått',
    },
    breakInferred: 'Hur påståendena hänger ihop är vår egen tolkning.',
    underWay: (occasion: string) => `Självskattningen vid ${occasion} pågår och ingår inte.`,
  },
  comparison: {
    none: 'Det finns ingen avslutad självskattning att jämföra ännu.',
    lead: (group: string) =>
      `Påstående för påstående bredvid de andra i ${group}, vid samma möte, på samma checklista och nivå.`,
    alone: (occasion: string) => `Ingen annan i gruppen har en avslutad självskattning från ${occasion}.`,
    notIn: (occasion: string, names: string) => `Utan avslutad självskattning från ${occasion}: ${names}.`,
    caption: (group: string, occasion: string, name: string) =>
      `Gemensamma skattningar i ${group}, ${occasion}. ${name}`,
    chartCaption: (occasion: string, name: string) =>
      `Skattning per påstående i gruppen, ${occasion}. ${name}`,
    mean: 'Medel i gruppen',
    n: 'n',
    published: (occasion: string) => `Publicerat medel\n${occasion}`,
    meanNote:
      'Medel i gruppen räknar varje organisation lika. n är antalet organisationer som har skattat påståendet.',
    publishedNote: (title: string, counts: string, source: string) =>
      `Publicerade medelvärden: ${title} (${counts}). Källa: ${source}`,
    inferred: 'Antalet svar är härlett ur de publicerade medelvärdena.',
    publishedUnit: {
      person: 'Ett svar är en persons skattning.',
      organisation: 'Ett svar är en organisations gemensamma skattning.',
      'not-stated': 'Rapporten säger inte om ett svar är en persons eller en organisations.',
    },
    publishedCaption: (title: string) => `Publicerade medelvärden. ${title}`,
    publishedLead: 'Medelvärden ur programmets publicerade rapporter, att jämföra med.',
    publishedOwnLead: 'Medelvärden ur rundans egen publicerade rapport.',
    nothingPublished: 'Inga medelvärden är publicerade för rundans checklista.',
  },
  roundAssessment: {
    none: 'Inga självskattningar från rundan finns i Jämsides. De kommer in när deltagarnas arbetsböcker läses in.',
    single: (name: string, occasion: string, n: number) =>
      `${name}: medelvärdena gäller ${occasion}, där ${many(n, 'organisation', 'organisationer')} har avslutat sin självskattning. Ingen har två avslutade självskattningar, så någon förflyttning kan inte visas.`,
    pair: (d: { n: number; from: string; to: string }) =>
      `${many(d.n, 'organisation', 'organisationer')} har avslutat självskattningen vid både ${d.from} och ${d.to}. Bara de ingår här, så att förflyttningen gäller samma organisationer.`,
    direction: (up: number, down: number, same: number) =>
      `Medelvärdet har stigit för ${many(up, 'påstående', 'påståenden')}, sjunkit för ${down} och är oförändrat för ${same}.`,
    caption: (name: string) => `Medelvärde per påstående i rundan. ${name}`,
    chartCaption: (name: string, from: string, to: string) =>
      `Medelvärde per påstående, ${from} och ${to}. ${name}`,
    change: 'Förflyttning',
    n: 'n',
    note: 'Varje organisation räknas lika. n är antalet organisationer som har skattat påståendet vid båda tillfällena; bara de ingår i medelvärdena.',
    singleNote: 'Varje organisation räknas lika. n är antalet organisationer som har skattat påståendet.',
  },
  improvements: {
    none: 'Inga förbättringar är registrerade i Jämsides.',
    summary: (improvements: number, results: number) =>
      `${many(improvements, 'förbättring är registrerad', 'förbättringar är registrerade')}, med ${results} resultat i resultatkedjan.`,
    without: (n: number) => `${many(n, 'förbättring', 'förbättringar')} har inget resultat ännu.`,
    chainCaption: 'Resultat och förbättringar per steg i resultatkedjan',
    chartCaption: 'Antal resultat per steg i resultatkedjan',
    step: 'Steg',
    results: 'Resultat',
    improvements: 'Förbättringar med resultat på steget',
    chainNote: (n: number) =>
      `n = ${many(n, 'förbättring', 'förbättringar')}. En förbättring kan ha resultat på flera steg. Ett ändrat utfall kräver en mätning före och efter för båda könen.`,
    area: (area: string) => `Område: ${area}.`,
    subGoals: (goals: string) => `Nationella delmål: ${goals}.`,
    statements: (statements: string, count: number) =>
      `Gäller ${count === 1 ? 'påståendet' : 'påståendena'} ${statements}.`,
    owner: (name: string) => `Ansvarig: ${name}.`,
    challenge: (text: string) => `Utmaning: ${text}`,
    done: (text: string) => `Vad som gjordes: ${text}`,
    noResults: 'Inget resultat är registrerat ännu.',
    resultsCaption: (title: string) => `Resultat av ”${title}”`,
    date: 'Datum',
    description: 'Resultat',
    evidence: 'Underlag',
    measuredCaption: (measure: string) => `${measure}, före och efter`,
    sex: 'Kön',
    before: 'Före',
    after: 'Efter',
    change: 'Förändring',
    measuredSentence: (d: {
      measure: string
      unit: string
      women: readonly [who: string, before: string, after: string]
      men: readonly [who: string, before: string, after: string]
      dates: readonly [before: string, after: string]
      gap: string
    }) =>
      `${d.measure} (${d.unit}): ${d.women[0]} från ${d.women[1]} till ${d.women[2]}, ${d.men[0]} från ${d.men[1]} till ${d.men[2]}, mätt ${d.dates[0]} och ${d.dates[1]}. ${d.gap}`,
    gaps: {
      narrowed: 'Skillnaden har minskat.',
      widened: 'Skillnaden har ökat.',
      unchanged: 'Skillnaden är lika stor.',
    },
    measuredNote: (unit: string, source: string) => `Enhet: ${unit}. Källa: ${source}.`,
    measure: 'Mått',
    measuredNoteOf: (measure: string, d: { before: string; after: string; unit: string; source: string }) =>
      `${measure}: mätt ${d.before} och ${d.after}, enhet ${d.unit}. Källa: ${d.source}.`,
    byOrganisationCaption: 'Antal resultat per organisation och steg',
    total: 'Hela rundan',
    nColumn: 'Förbättringar (n)',
  },
  indication: {
    lead: (occasion: string, name: string) =>
      `Programmet har vid olika tider haft olika regler för när en organisation kan kalla sig modellkommun eller modellregion. Här prövas de mot självskattningen vid ${occasion} (${name}). Svaret är en indikation. Ingen utfärdar något intyg.`,
    caption: (occasion: string) => `Vad reglerna indikerar, ${occasion}`,
    rule: 'Regel',
    period: 'Gäller',
    outcome: 'Indikation',
    reasons: 'Skäl',
    periods: { 'not-yet': 'gällde inte ännu', 'in-force': 'gällde då', 'no-longer': 'gällde inte längre' },
    outcomes: {
      met: 'pekar mot ja',
      'not-met': 'pekar mot nej',
      undecided: 'går inte att avgöra',
      'not-applicable': 'kan inte prövas',
      'no-rule': 'ingen regel funnen',
    },
    because: {
      'other-scale': (d: { scaleMin: number; scaleMax: number }) =>
        `Regeln gäller skalan ${d.scaleMin}–${d.scaleMax}.`,
      'nothing-applicable': 'Inget påstående är tillämpligt.',
      'lowest-remains': (items: string, count: number) =>
        `Lägsta steget finns kvar på ${many(count, 'påstående', 'påståenden')}: ${items}.`,
      'answers-missing': (items: string, count: number) =>
        `Skattning saknas på ${many(count, 'påstående', 'påståenden')}: ${items}.`,
      'enough-at-top': (d: { atTop: number; needed: number; applicable: number }) =>
        `${d.atTop} av ${d.applicable} påståenden står på högsta steget; ${d.needed} behövs.`,
      'too-few-at-top': (d: { atTop: number; needed: number; applicable: number }) =>
        `${d.atTop} av ${d.applicable} påståenden står på högsta steget; ${d.needed} behövs.`,
      'readings-differ': (needed: string) =>
        `De publicerade läsningarna av regeln skiljer sig (${needed} påståenden på högsta steget).`,
      'no-round-completed': 'Ingen runda är slutförd som deltagare.',
      'round-completed': 'En runda är slutförd som deltagare.',
      'not-mentor-afterwards': 'Organisationen har inte varit mentor efteråt.',
      'mentor-now': 'Organisationen är mentor nu.',
      'mentor-afterwards': 'Organisationen har varit mentor efteråt.',
      'not-found': 'Vi har letat efter en regel för den tiden men inte funnit någon.',
    },
  },
  sources: {
    data: (name: string, date: string) =>
      `Självskattningar, förbättringar och lärdomar är registrerade i Jämsides av ${name} och uttagna ${date}.`,
    roundData: (date: string) =>
      `Självskattningar, förbättringar och lärdomar är registrerade i Jämsides av deltagarna och uttagna ${date}.`,
    instrument: (title: string, count: number, scale: string) =>
      `${title}: ${count} påståenden, skala ${scale}.`,
    calculation:
      'Medelvärden anges med antalet bakom (n). Saknade, okända och inte tillämpliga svar räknas aldrig som noll.',
  },
}

export type ReportsTexts = typeof reports
