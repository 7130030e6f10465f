/** Words of the statistics by sex in the yearly report and on the page for politicians. */
export const reportStatistics = {
  heading: 'Där kvinnor och män skiljer sig',
  lead: (d: { organisation: string; n: number; until: number }) =>
    `${d.n === 1 ? 'Den skillnad' : `De ${d.n} skillnader`} i ${d.organisation} som är mest värd${d.n === 1 ? '' : 'a'} att titta på, i siffror till och med ${d.until}. Ordningen väger hur stor skillnaden är jämfört med andra, hur länge den har funnits och hur säker den är. Den säger inte vad skillnaden beror på.`,
  none: 'Det finns inga siffror för kvinnor och män att visa för organisationen ännu.',
  caption: 'Skillnader mellan kvinnor och män, de mest värda att titta på först',
  briefCaption: 'Här skiljer sig kvinnor och män fortfarande. Skillnad är kvinnor minus män',
  gapNote: 'Skillnad är kvinnor minus män. En punkt (.) betyder att uppgiften inte är aktuell.',
  source: (d: { raw: string; computed: string; fetched: string }) =>
    `${d.raw} (kvinnor, män; ${d.fetched}). ${d.computed} (skillnad, ordning, bättre för).`,
  goals: {
    caption: 'Mål för kvinnor och män',
    goal: 'Mål',
    target: 'Ska vara',
    standing: 'Läge',
    needsDecision: 'Nyckeltalet kan betyda något annat nu. Målet behöver ett beslut.',
    targetOf: (d: {
      wanted: 'at-least' | 'at-most'
      women: string
      men: string
      unit: string
      year: number
    }) => {
      const wanted = d.wanted === 'at-least' ? 'minst' : 'högst'
      const unit = d.unit === '' ? '' : ` ${d.unit}`
      return d.women === d.men
        ? `${wanted} ${d.women}${unit} för båda ${d.year}`
        : `${wanted} ${d.women} för kvinnor och ${d.men} för män${unit === '' ? '' : `,${unit}`}, ${d.year}`
    },
  },
  challenges: {
    caption: 'Utmaningar som det arbetas med',
    challenge: 'Utmaning',
    keyFigure: 'Sedd i',
    standing: 'Sedan dess',
    nothingNew: 'Inga nya siffror att jämföra med',
  },
  measured: 'Mätt i förbättringarna',
}

export type ReportStatisticsTexts = typeof reportStatistics
