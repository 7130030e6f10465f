type Run = Readonly<{
  who: string
  n: number
  side: 'above' | 'below'
  from: string
  to: string
  meaning: string
}>

const sides = { above: 'över', below: 'under' }

/** Ord i och bredvid diagrammen över mått. */
export const measureCharts = {
  runTitle: (name: string) => `Seriediagram: ${name}`,
  controlTitle: (name: string) => `Styrdiagram: ${name}`,
  runNote:
    'Linjen är medianen. En förändring märks som en ovanligt lång följd på ena sidan, eller som att linjen korsar medianen ovanligt sällan.',
  controlNote:
    'Streckade linjer visar hur mycket värdena brukar variera. En punkt utanför dem, eller åtta i rad på samma sida, är mer än så.',
  trialLimits: (n: number) => `Gränserna bygger på ${n} värden och är preliminära tills de är tjugo.`,
  n: (d: { women: number; men: number }) => `${d.women} värden för kvinnor, ${d.men} för män`,
  nChildren: (d: { women: number; men: number }) => `${d.women} värden för flickor, ${d.men} för pojkar`,
  dates: (d: { first: string; last: string }) => (d.first === d.last ? d.first : `${d.first} till ${d.last}`),
  ownSource: 'Organisationens egen mätning',
  median: 'Median',
  mean: 'Mittlinje',
  limits: 'Gränser för vanlig variation',
  longRun: 'Ovanligt lång följd',
  signal: 'Tecken på förändring',
  theGap: 'Skillnaden',
  gapOf: { 'women-men': 'Kvinnor minus män', 'girls-boys': 'Flickor minus pojkar' },
  unit: (unit: string) => `Enhet: ${unit}.`,
  summary: (d: {
    who: string
    n: number
    first: string
    from: string
    last: string
    to: string
    median: string
  }) =>
    d.n === 1
      ? `${d.who}: ${d.last}, ${d.to}.`
      : `${d.who}: ${d.n} värden, från ${d.first} (${d.from}) till ${d.last} (${d.to}), median ${d.median}.`,
  limited: (d: { who: string; centre: string; lower: string; upper: string }) =>
    `${d.who}: mittlinje ${d.centre}, gränser ${d.lower} och ${d.upper}.`,
  limitedVarying: (d: { who: string; centre: string }) =>
    `${d.who}: mittlinje ${d.centre}, gränserna följer hur många andelen är av.`,
  noValues: (who: string) => `${who}: inga värden.`,
  noLimits: {
    'too-few': (who: string) => `${who}: inga gränser än, det behövs tolv värden.`,
    'small-numbers': (who: string) =>
      `${who}: inga gränser, för det är för få händelser för att räkna sådana.`,
  },
  tooFew: (d: { who: string; n: number }) =>
    `${d.who}: för tidigt att säga något (${d.n} av minst 10 värden).`,
  tooLevel: (d: { who: string; n: number }) =>
    `${d.who}: för få värden skiljer sig från medianen för att säga något (${d.n} av minst 10).`,
  steady: (who: string) => `${who}: inget utöver den vanliga variationen.`,
  run: (d: Run) =>
    `${d.who}${d.meaning}: ${d.n} värden i rad ligger ${sides[d.side]} medianen, ${d.from} till ${d.to}.`,
  meanings: {
    better: ', åt rätt håll',
    worse: ', åt fel håll',
    narrower: ' har minskat',
    wider: ' har ökat',
    none: '',
  },
  crossings: (d: { who: string; n: number; fewest: number }) =>
    `${d.who}: linjen korsar medianen ovanligt sällan (${d.n} ${d.n === 1 ? 'gång' : 'gånger'}, minst ${d.fewest} är vanligt).`,
  outside: (d: { who: string; periods: string }) => `${d.who}: utanför gränserna ${d.periods}.`,
  more: (n: number) => `${n} till`,
  signals: { outside: 'utanför', run: 'åtta i rad' },
  short: {
    week: (week: number) => `v. ${week}`,
    quarter: (quarter: number) => `kv ${quarter}`,
  },
  long: {
    week: (d: { week: number; year: number }) => `vecka ${d.week} ${d.year}`,
    quarter: (d: { quarter: number; year: string }) => `kvartal ${d.quarter} ${d.year}`,
  },
  months: ['jan', 'feb', 'mars', 'apr', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'],
}
