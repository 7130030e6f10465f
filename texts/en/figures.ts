import type { FiguresTexts } from '../sv/figures.ts'

export const figures: FiguresTexts = {
  units: {
    percent: 'per cent',
    number: 'number',
    kronor: 'kronor',
    'kronor-in-all': 'kronor in all',
    'per-inhabitants': 'per inhabitant',
    days: 'days',
    years: 'years',
    index: 'index points',
    ratio: 'ratio',
    other: '',
  },
  perInhabitants: (inhabitants) => `per ${inhabitants} inhabitants`,
  percentagePoints: 'percentage points',
  kinds: {
    split: 'figures for women and men',
    share: 'share of one sex',
    paired: 'one key figure for women and one for men',
    gap: 'ready-made difference',
    none: 'says nothing of women and men beside each other',
  },
  absences: {
    missing: { sign: '..', meaning: 'not available from the source' },
    'not-applicable': { sign: '.', meaning: 'not applicable' },
    suppressed: { sign: '..', meaning: 'confidential at the source' },
    deleted: { sign: '..', meaning: 'taken back by the source' },
    'not-split': { sign: '..', meaning: 'not split by sex that year' },
    withheld: { sign: '..', meaning: 'not shown, since the other could then be worked out' },
  },
  directions: {
    women: 'Women are better off',
    men: 'Men are better off',
    equal: 'No difference',
    unknown: 'Which way is better has not been judged',
  },
  directionsOfChildren: {
    women: 'Girls are better off',
    men: 'Boys are better off',
    equal: 'No difference',
    unknown: 'Which way is better has not been judged',
  },
  better: {
    high: 'A higher value is better.',
    low: 'A lower value is better.',
    neither: 'Neither higher nor lower is better in itself.',
    unknown: 'Which way is better has not been judged.',
  },
  peerGroups: {
    skr: (name) => `the SKR group ${name.toLowerCase()}`,
    similar: (year) =>
      year === undefined
        ? 'similar municipalities according to Kolada'
        : `similar municipalities according to Kolada (${year})`,
    county: (name) => `the municipalities of ${name}`,
    neighbours: { municipality: 'the neighbouring municipalities', region: 'the neighbouring regions' },
    nearest: 'the five nearest municipalities (no neighbours on land)',
    all: { municipality: 'all municipalities', region: 'all regions' },
  },
  unweighted: 'unweighted mean',
  weighted: 'weighted by the source',
  nation: 'Sweden',
  rawSource: {
    kolada: 'Källa: Kolada',
    scb: 'Source: Statistics Sweden (SCB)',
    file: 'Source: file read in',
  },
  computedSource: {
    kolada: 'Own processing of data from Kolada',
    scb: 'Own processing of data from Statistics Sweden (SCB)',
    file: 'Own processing of data from a file read in',
  },
  fetched: (d) => `snapshot ${d.snapshot}, ${d.date}`,
  borrowed: (organisation, lender) =>
    `${organisation} is made up and has no statistics of its own. The figures here are borrowed from ${lender}, which is real.`,
}
