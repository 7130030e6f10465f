/** Words inside figures, in their text alternatives and in the tables beside them. */
export const charts = {
  figureNumber: (number: number, title: string) => `Figur ${number}. ${title}`,
  asTable: 'Samma siffror som tabell',
  facts: { n: 'Antal', date: 'Datum', instrument: 'Checklista', source: 'Källa' },
  /** What stands in place of a number. */
  answers: {
    unknown: 'vet inte',
    'not-applicable': 'inte tillämpligt',
    unrated: 'inte skattat',
    missing: 'ingen skattning',
  },
  statement: 'Påstående',
  occasion: 'Tillfälle',
  date: 'Datum',
  checklist: 'Checklista',
  points: 'Poäng',
  outOf: (sum: string, max: string) => `${sum} av ${max}`,
  shareOfMaximum: 'Andel av högsta möjliga',
  change: 'Förflyttning',
  lineBreaks: 'nytt mått',
  oneLine: (lines: string) => `Poäng som andel av högsta möjliga poäng. ${lines}`,
  brokenLines: (lines: string) =>
    `Poäng som andel av högsta möjliga poäng. ${lines} Linjen bryts där checklistan eller nivån byts, eftersom poängen då inte går att jämföra rakt av.`,
  shiftLine: (label: string, points: string) => `${label}: ${points}.`,
  shiftPoint: (occasion: string, value: string) => `${occasion} ${value}`,
  itemShift: (d: { before: string; after: string; up: number; down: number; same: number; left: number }) =>
    `Från ${d.before} till ${d.after}: ${d.up} påståenden har gått upp, ${d.down} ned och ${d.same} står still. ${d.left} saknar siffra vid något av tillfällena.`,
  groupItems: (d: { organisations: string; items: number; reference: string | null }) =>
    `Gemensam skattning av ${d.items} påståenden i ${d.organisations}.${d.reference ? ` Strecket visar ${d.reference}.` : ''} Organisationerna står i gruppens ordning, inte efter poäng.`,
  itemMeans: (d: {
    label: string
    items: number
    range: { low: string; high: string } | null
    left: number
  }) =>
    `Medelvärde per påstående, ${d.label}. ${d.items} påståenden har ett medelvärde${d.range ? `, från ${d.range.low} till ${d.range.high}` : ''}.${d.left > 0 ? ` ${d.left} saknar.` : ''} Påståendena står i checklistans ordning.`,
  publishedMean: 'Publicerat medel',
  step: 'Steg',
  results: 'Antal resultat',
  chainBars: (total: number, steps: string) => `${total} resultat i resultatkedjan: ${steps}.`,
  chainStep: (label: string, count: number) => `${label} ${count}`,
  sex: 'Kön',
  women: 'Kvinnor',
  men: 'Män',
  girls: 'Flickor',
  boys: 'Pojkar',
  before: 'Före',
  after: 'Efter',
  difference: 'Skillnad',
  beforeAfter: (d: { measure: string; first: string; second: string; gap: string }) =>
    `${d.measure}. ${d.first} ${d.second} ${d.gap}`,
  sexChange: (sex: string, before: string, after: string) => `${sex}: ${before} före, ${after} efter.`,
  gap: (first: string, second: string, before: string, after: string) =>
    `${first} minus ${second.toLowerCase()}: ${before} före, ${after} efter.`,
  spread: {
    role: 'Roll',
    everyone: 'alla',
    everyoneOf: (n: number) => `alla, n = ${n}`,
    mean: 'medel',
    noNumbers: 'Ingen har gett en siffra.',
    numbers: (d: { n: number; min: string; max: string; mean: string }) =>
      d.min === d.max
        ? `${d.n} har gett en siffra, alla ${d.min}.`
        : `${d.n} har gett en siffra, från ${d.min} till ${d.max}, medel ${d.mean}.`,
    description: (numbers: string, unknown: number, notApplicable: number, unrated: number) =>
      `${numbers} ${unknown} svarade vet inte, ${notApplicable} inte tillämpligt, ${unrated} har inte skattat.`,
  },
}

export type ChartsTexts = typeof charts
