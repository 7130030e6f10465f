import type { FigureChartsTexts } from '../sv/figure-charts.ts'

export const figureCharts: FigureChartsTexts = {
  year: 'Year',
  sourceValue: 'From the source',
  difference: 'Difference',
  ratio: 'Ratio',
  nationOf: (what) => `Sweden: ${what.toLowerCase()}`,
  ours: (what) => `${what} (100 minus)`,
  measures: {
    women: 'Women',
    men: 'Men',
    girls: 'Girls',
    boys: 'Boys',
    total: 'Total',
    difference: 'Difference',
  },
  nationLegend: 'Sweden (dashed line)',
  repeatLegend: 'Same figure as the year before',
  breakWord: 'break',
  unit: (unit) => `Unit: ${unit}.`,
  axisCut: 'The axis does not start at zero.',
  lineSummary: (d) =>
    d.firstYear === d.lastYear
      ? `${d.name}: ${d.last} in ${d.lastYear}.`
      : `${d.name}: from ${d.first} in ${d.firstYear} to ${d.last} in ${d.lastYear}.`,
  lineEmpty: (name) => `${name}: no figures.`,
  missingYears: (years) => `The line breaks where figures are missing: ${years}.`,
  breaksAt: (years) => `The description of the source tells of a change from ${years}.`,
  repeats: 'Hollow signs are years with the same figure as the year before.',
  gap: {
    above: (who) => `Above zero: higher for ${who}`,
    below: (who) => `Below zero: higher for ${who}`,
    signal: 'Sign of change',
    centre: 'Centre line',
    limits: 'Natural limits',
    signals: { outside: 'outside the limits', run: 'eight or more in a row on the same side' },
    noSignal: 'no',
    tooFew: 'too few years',
    described: (d) =>
      `The difference ${d.first}–${d.last} in ${d.n} points. The centre line is ${d.mean}, the natural limits ${d.lower} and ${d.upper}.`,
    noneOut: 'No point shows more than the usual variation.',
    someOut: (years) => `More than the usual variation: ${years}.`,
    fewPoints: (n) =>
      `The difference in ${n} ${n === 1 ? 'point' : 'points'}. With fewer than eight it cannot be said what is usual variation.`,
    point: (year, value) => `${year} ${value}`,
  },
  strip: {
    measure: 'Measure',
    own: 'Here',
    low: 'Lowest',
    lower: 'Lower quartile',
    median: 'Median',
    upper: 'Upper quartile',
    high: 'Highest',
    medianLegend: 'Median',
    others: { municipality: 'One municipality', region: 'One region' },
    described: (d) =>
      `${d.what}: ${d.n} ${d.kind}, median ${d.median}; half of them lie between ${d.lower} and ${d.upper}.`,
    ownIs: (name, value) => `${name}: ${value}.`,
    ownNone: (name) => `${name} is not among them.`,
    kinds: { municipality: 'municipalities', region: 'regions' },
  },
}
