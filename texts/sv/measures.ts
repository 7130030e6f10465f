import { many } from '../formats.ts'
import { measureCharts } from './measures/charts.ts'
import { paste } from './measures/paste.ts'

/** Ord om mått över tid: det en förbättring själv mäter, för kvinnor och män. */
export const measures = {
  title: 'Mått över tid',
  lead: 'Egna korta serier för kvinnor och män visar om något faktiskt ändras, långt innan den årliga statistiken kommer.',
  leadOther: 'Det här följer organisationen själv över tid.',
  empty:
    'Inget mäts än. Välj något som märks i vardagen, till exempel hur många dagar kvinnor och män väntar på besked, och skriv upp det varje vecka.',
  emptyOther: 'Inget mäts än.',
  add: 'Lägg till ett mått',
  latest: (d: { period: string; women: string; men: string; gap: string; unit: string }) =>
    `Senast, ${d.period}: ${d.women}, ${d.men}, ${d.gap}${d.unit === '' ? '' : ` (${d.unit})`}.`,
  noPoints: 'inga värden än',
  edit: 'Ändra måttet',
  toPaste: 'Klistra in från kalkylark',
  download: 'Ta ut som tabell (CSV)',
  toResult: 'Använd som före och efter',
  outcomeEvidence: {
    medians: (name: string) => `Måttet ”${name}”: medianen före och efter den tid det jämförs med.`,
    points: (name: string) => `Måttet ”${name}”: den första och den senaste perioden.`,
  },
  filled: 'Före och efter är ifyllt med måttets värden. Ändra det som behövs.',
  fileName: 'matt',
  saved: 'Sparat.',
  savedPoint: (period: string) => `Sparat: ${period}.`,
  removedPoint: (period: string) => `Borttaget: ${period}.`,
  imported: (d: { added: number; changed: number; same: number }) =>
    `Sparat: ${[
      d.added > 0 && many(d.added, 'nytt värde', 'nya värden'),
      d.changed > 0 && many(d.changed, 'ändrat', 'ändrade'),
      d.same > 0 && `${d.same} som redan stod likadant`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  who: {
    'women-men': { women: 'Kvinnor', men: 'Män', gap: 'Skillnad' },
    'girls-boys': { women: 'Flickor', men: 'Pojkar', gap: 'Skillnad' },
  },
  kinds: {
    count: 'Antal händelser',
    share: 'Andel',
    time: 'Tid',
    kronor: 'Kronor',
    value: 'Annat tal',
  },
  kindMeans: {
    count: 'Hur många gånger något händer: besök, avhopp, klagomål. Hela tal.',
    share: 'Så många av så många: 12 av 40 fick besked i tid. Räknas om till procent.',
    time: 'Hur länge: väntan, kötid, restid. Ett medelvärde eller en median för perioden.',
    kronor: 'Pengar: bidrag, kostnad per plats.',
    value: 'Något annat som är ett tal: betyg, nöjdhet, poäng.',
  },
  every: {
    day: 'varje dag',
    week: 'varje vecka',
    month: 'varje månad',
    quarter: 'varje kvartal',
    year: 'varje år',
  },
  periods: { day: 'Dag', week: 'Vecka', month: 'Månad', quarter: 'Kvartal', year: 'År' },
  better: { higher: 'Högre är bättre', lower: 'Lägre är bättre', neither: 'Inget håll är bättre i sig' },
  percent: 'procent',
  percentagePoints: 'procentenheter',
  kronor: 'kr',
  facts: {
    what: 'Vad',
    unit: 'Enhet',
    every: 'Hur ofta',
    better: 'Vilket håll',
    source: 'Källa',
    baseline: 'Jämförs med tiden till och med',
  },
  shortBaseline:
    'Tiden att jämföra med är för kort för minst en av serierna: den behöver tolv värden. Den serien jämförs med alla sina värden i stället.',
  protectedOwn: (n: number) =>
    n === 1
      ? '1 värde handlar om färre än fem och visas inte för andra än er, även när förbättringen är delad.'
      : `${n} värden handlar om färre än fem och visas inte för andra än er, även när förbättringen är delad.`,
  protectedOther: (n: number) =>
    n === 1
      ? '1 värde handlar om färre än fem och visas inte. Diagram och omdömen är räknade utan det.'
      : `${n} värden handlar om färre än fem och visas inte. Diagram och omdömen är räknade utan dem.`,
  withheld: 'färre än fem, visas inte',
  missing: 'uppgift saknas',
  saysTitle: 'Vad diagrammen säger',
  aboutTitle: 'Om måttet',
  chartsTitle: 'Diagram',
  listTitle: 'Värden',
  listCaption: 'Alla värden, det senaste först',
  change: 'Ändra',
  changeOf: (period: string) => `Ändra ${period}`,
  note: 'Anteckning',
  of: (part: string, whole: string) => `${part} av ${whole}`,
  empties: {
    title: 'Inga värden än',
    text: 'Skriv in det första värdet här ovanför, eller klistra in en serie från ett kalkylark.',
    other: 'Måttet har inga värden än.',
  },
  quick: {
    title: 'Skriv in ett värde',
    editTitle: (period: string) => `Ändra ${period}`,
    dateHint: {
      day: 'Till exempel 2026-03-12.',
      week: 'Till exempel 2026-v12, eller en dag i veckan.',
      month: 'Till exempel 2026-03, eller en dag i månaden.',
      quarter: 'Till exempel 2026-kv1, eller en dag i kvartalet.',
      year: 'Till exempel 2026.',
    },
    missingHint: 'Lämna tomt det ni inte vet. Tomt är inte noll.',
    part: (who: string) => `Hur många ${who.toLowerCase()}`,
    inUnit: (who: string, unit: string) => `${who} (${unit})`,
    whole: (who: string) => `Av hur många ${who}`,
    madeFrom: (who: string) => `Antal ${who} bakom talet, om det är känt`,
    madeFromHint: 'Fem eller fler behövs för att talet ska visas för andra.',
    note: 'Anteckning (frivillig)',
    noteHint: 'Något som kan förklara värdet: semester, ny rutin. Inga namn.',
    submit: 'Spara värdet',
    sure: 'Ja, spara så här',
    remove: 'Ta bort värdet',
    removeWhy: (period: string) => `Det som står för ${period} tas bort. Loggen minns det.`,
    askTitle: 'Inget är sparat än',
    askStands: (d: { period: string; stands: string }) =>
      `För ${d.period} står redan: ${d.stands}. Spara igen för att byta ut det.`,
    askSwap: (d: { women: string; men: string }) =>
      `Talen liknar mer det som brukar gälla för det andra könet. Har ${d.women} och ${d.men} bytt plats? Rätta i så fall, eller spara som det står.`,
    notSaved: (n: number) =>
      n === 1 ? 'Ett fält behöver rättas. Inget är sparat.' : `${n} fält behöver rättas. Inget är sparat.`,
  },
  form: {
    newTitle: 'Nytt mått över tid',
    editTitle: (name: string) => `Ändra ${name}`,
    lead: 'Ett mått följer en sak, för både kvinnor och män, lika ofta varje gång.',
    fields: {
      name: 'Vad mäts?',
      kind: 'Vad är det för slags tal?',
      unit: 'Enhet',
      of: 'Mäts för',
      every: 'Hur ofta?',
      better: 'Vilket håll är bättre?',
      source: 'Källa',
      baselineEnd: 'Jämför med tiden till och med',
    },
    hints: {
      name: 'Till exempel: Dagar till första besök.',
      kind: '',
      unit: 'Till exempel besök, dagar, timmar. Behövs inte för andelar.',
      of: '',
      every: 'Oftare är bättre: tolv veckor säger mer än tre år.',
      better: '',
      source: 'Varifrån talen kommer: ärendesystemet, bokningen, egen räkning.',
      baselineEnd:
        'Frivilligt. Sista dagen innan något ändrades. Median och gränser räknas då bara på tiden före, och det som kommer sedan hålls mot den. Tolv värden behövs.',
    },
    choose: 'Välj',
    womenMen: 'Kvinnor och män',
    girlsBoys: 'Flickor och pojkar',
    fixed: 'Slag, för vem och hur ofta går inte att ändra när det finns värden. Gör ett nytt mått i stället.',
    submit: 'Spara måttet',
  },
  removal: {
    title: 'Ta bort måttet',
    text: (n: number) =>
      n === 0
        ? 'Måttet har inga värden.'
        : `Måttet tas bort med ${n === 1 ? 'sitt värde' : `alla sina ${n} värden`}. Loggen minns vad som stod.`,
    submit: 'Ta bort måttet',
  },
  problems: {
    missing: () => 'Behöver fyllas i.',
    'too-long': (limit: number) => `Får vara högst ${limit} tecken.`,
    'unknown-choice': () => 'Välj något av det som finns.',
    'not-a-date': () => 'Går inte att läsa som en dag eller period.',
    'ambiguous-date': () => 'Kan vara två olika dagar. Skriv som 2026-03-12.',
    'other-period': () => 'Är en längre eller kortare period än den måttet har.',
    'in-future': () => 'Har inte börjat än.',
    'not-a-number': () => 'Går inte att läsa som ett tal.',
    'ambiguous-number': () => 'Kan vara tusental eller decimaler. Skriv 1234 eller 1,234.',
    dash: () => 'Ett streck kan betyda noll eller att uppgiften saknas. Skriv 0, eller lämna tomt.',
    negative: () => 'Kan inte vara under noll.',
    'not-whole': () => 'Ska vara ett helt tal.',
    'whole-missing': () => 'En andel behöver också hur många det är av, och fler än noll.',
    'part-over-whole': () => 'Är fler än de är av.',
    'has-points': () => 'Går inte att ändra när måttet har värden.',
    twice: () => 'Står två gånger med olika värden.',
    'too-many-cells': () =>
      'Har fler celler än kolumner. Är kommat ett decimaltecken? Klistra in med tabb eller semikolon mellan cellerna.',
  },
  paste,
  charts: measureCharts,
  /** Rubriker i tabellen som tas ut och läses in. */
  table: {
    columns: {
      'women-men': {
        date: 'period',
        women: 'kvinnor',
        womenOf: 'av kvinnor',
        men: 'män',
        menOf: 'av män',
        note: 'anteckning',
      },
      'girls-boys': {
        date: 'period',
        women: 'flickor',
        womenOf: 'av flickor',
        men: 'pojkar',
        menOf: 'av pojkar',
        note: 'anteckning',
      },
    },
    gap: 'skillnad',
  },
}

export type MeasuresTexts = typeof measures
