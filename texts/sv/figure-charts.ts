/** Words inside the figures about key figures, in their text alternatives and in the tables beside them. */
export const figureCharts = {
  year: 'År',
  sourceValue: 'Enligt källan',
  difference: 'Skillnad',
  ratio: 'Kvot',
  nationOf: (what: string) => `Riket: ${what.toLowerCase()}`,
  /** Of a sex whose share is worked out from the other's. */
  ours: (what: string) => `${what} (100 minus)`,
  measures: {
    women: 'Kvinnor',
    men: 'Män',
    girls: 'Flickor',
    boys: 'Pojkar',
    total: 'Totalt',
    difference: 'Skillnad',
  },
  nationLegend: 'Riket (streckad linje)',
  repeatLegend: 'Samma siffra som året före',
  breakWord: 'brott',
  unit: (unit: string) => `Enhet: ${unit}.`,
  axisCut: 'Axeln börjar inte på noll.',
  lineSummary: (d: { name: string; first: string; firstYear: number; last: string; lastYear: number }) =>
    d.firstYear === d.lastYear
      ? `${d.name}: ${d.last} år ${d.lastYear}.`
      : `${d.name}: från ${d.first} år ${d.firstYear} till ${d.last} år ${d.lastYear}.`,
  lineEmpty: (name: string) => `${name}: inga siffror.`,
  missingYears: (years: string) => `Linjen bryts där siffror saknas: ${years}.`,
  breaksAt: (years: string) => `Källans beskrivning talar om en ändring från ${years}.`,
  repeats: 'Tomma tecken är år då siffran är densamma som året före.',
  gap: {
    above: (who: string) => `Över noll: högre för ${who}`,
    below: (who: string) => `Under noll: högre för ${who}`,
    signal: 'Tecken på förändring',
    centre: 'Mittlinje',
    limits: 'Naturliga gränser',
    signals: { outside: 'utanför gränserna', run: 'åtta eller fler i rad på samma sida' },
    noSignal: 'nej',
    tooFew: 'för få år',
    described: (d: { n: number; first: number; last: number; mean: string; lower: string; upper: string }) =>
      `Skillnaden ${d.first}–${d.last} i ${d.n} punkter. Mittlinjen är ${d.mean}, de naturliga gränserna ${d.lower} och ${d.upper}.`,
    noneOut: 'Ingen punkt visar mer än den vanliga variationen.',
    someOut: (years: string) => `Mer än vanlig variation: ${years}.`,
    fewPoints: (n: number) =>
      `Skillnaden i ${n} ${n === 1 ? 'punkt' : 'punkter'}. Med färre än åtta går det inte att säga vad som är vanlig variation.`,
    point: (year: number, value: string) => `${year} ${value}`,
  },
  strip: {
    measure: 'Mått',
    own: 'Här',
    low: 'Lägst',
    lower: 'Undre kvartil',
    median: 'Median',
    upper: 'Övre kvartil',
    high: 'Högst',
    medianLegend: 'Median',
    others: { municipality: 'En kommun', region: 'En region' },
    described: (d: { what: string; n: number; kind: string; median: string; lower: string; upper: string }) =>
      `${d.what}: ${d.n} ${d.kind}, median ${d.median}; hälften ligger mellan ${d.lower} och ${d.upper}.`,
    ownIs: (name: string, value: string) => `${name}: ${value}.`,
    ownNone: (name: string) => `${name} är inte med.`,
    kinds: { municipality: 'kommuner', region: 'regioner' },
  },
}

export type FigureChartsTexts = typeof figureCharts
