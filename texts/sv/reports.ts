import { many } from '../formats.ts'
import { participation } from './reports/participation.ts'
import { assessment } from './reports/assessment.ts'
import { comparison } from './reports/comparison.ts'
import { improvements } from './reports/improvements.ts'
import { indication } from './reports/indication.ts'

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
  participation,
  assessment,
  comparison,
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
  improvements,
  indication,
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
