import type { Counted } from '#domain/coverage/coverage-item.ts'
import { measureCoverage } from '#domain/coverage/measure-coverage.ts'
import { describeDistribution } from '#domain/indicators/describe-distribution.ts'
import type { Cell } from '#domain/indicators/cell.ts'
import type { FigureYear } from '#domain/indicators/figure-year.ts'
import { individualsChart } from '#stats/individuals-chart.ts'
import { CoverageLine } from '../coverage-line.tsx'
import { coverageLineTable, type CoverageLineRows } from '../coverage-line-words.ts'
import { DistributionStrip } from '../distribution-strip.tsx'
import { distributionStripTable, type DistributionStripRows } from '../distribution-strip-words.ts'
import { GapControlChart } from '../gap-control-chart.tsx'
import { gapControlTable, type GapControlRows } from '../gap-control-chart-words.ts'
import { WomenMenLines } from '../women-men-lines.tsx'
import { womenMenLinesTable, type WomenMenLinesRows } from '../women-men-lines-words.ts'
import { type Example, example } from './example.ts'

const value = (number: number): Cell => ({ status: 'value', value: number })
const none: Cell = { status: 'not-applicable' }

const year = (at: number, women: Cell, men: Cell, repeated = false): FigureYear => {
  const both = women.status === 'value' && men.status === 'value'
  return {
    year: at,
    women,
    men,
    total: { status: 'missing' },
    difference: both ? value(women.value - men.value) : { status: 'missing' },
    ratio: both && men.value > 0 ? value(women.value / men.value) : none,
    notes: [],
    repeated,
  }
}

const lines: WomenMenLinesRows = {
  classification: { kind: 'split', of: 'women-men', shareOf: null, gapAs: null },
  unit: 'andel (%)',
  decimals: 1,
  years: [
    year(2018, value(54.2), value(48.1)),
    year(2019, value(54.2), value(48.1), true),
    year(2020, { status: 'withheld' }, { status: 'missing' }),
    year(2021, value(57), value(47.4)),
    year(2022, value(0), value(0)),
  ],
  nation: [year(2018, value(52), value(50)), year(2022, value(53.3), value(51))],
  breaks: [2021],
}

const withTargets: WomenMenLinesRows = {
  ...lines,
  nation: [],
  targets: [
    { of: 'women', value: 60, label: 'Mål för kvinnor: 60' },
    { of: 'men', value: 70.5, label: 'Mål för män: 70,5' },
  ],
}

const kept: Counted = {
  kind: 'report',
  individualBased: true,
  keptSince: '2020-06-01',
  splitSince: '2022-01-01',
  endedOn: null,
}
const coverage: CoverageLineRows = {
  points: ['2020-12-31', '2021-12-31', '2022-11-20'].map((day) =>
    measureCoverage([kept, { ...kept, keptSince: '2021-03-01', splitSince: null }], day),
  ),
}

const childrenInOneYear: WomenMenLinesRows = {
  ...lines,
  classification: { kind: 'paired', of: 'girls-boys', shareOf: null, gapAs: null },
  unit: '',
  years: [year(2022, value(12), { status: 'suppressed' })],
  nation: [],
  breaks: [],
}

const ready: WomenMenLinesRows = {
  ...lines,
  classification: { kind: 'gap', of: 'women-men', shareOf: null, gapAs: 'women-minus-men' },
  decimals: 0,
  years: [2020, 2021, 2022].map((at, i) => ({
    ...year(at, none, none),
    total: value(-1200 + 100 * i),
    difference: value(-1200 + 100 * i),
    ratio: none,
  })),
  nation: [],
  breaks: [],
}

const differences = [3, 2.4, 3.1, 2.8, 2.9, 2.2, 3.3, 2.6, 9.5, 2.7]
const control: GapControlRows = {
  of: 'women-men',
  unit: 'procentenheter',
  decimals: 1,
  points: differences.map((difference, i) => ({ year: 2013 + i, difference })),
  chart: individualsChart(differences),
}

const areas = Array.from({ length: 40 }, (_, i) => ({
  area: String(1000 + i),
  women: 40 + (i % 11),
  men: 38 + (i % 7),
  difference: 2 + (i % 11) - (i % 7),
}))

const strip: DistributionStripRows = {
  measures: ['difference'],
  of: 'women-men',
  unit: 'procentenheter',
  decimals: 1,
  distribution: describeDistribution(areas, { year: 2022, kind: 'municipality', own: '1003' })!,
  ownName: 'Exempelkommun',
}

/** The figures about key figures with made-up rows, and how many marks each must have. */
export const keyFigureExamples: readonly Example[] = [
  example({
    name: 'women-men-lines',
    marks: 12,
    drawing: WomenMenLines,
    rows: lines,
    table: womenMenLinesTable,
  }),
  example({
    name: 'women-men-lines with targets',
    marks: 8,
    drawing: WomenMenLines,
    rows: withTargets,
    table: womenMenLinesTable,
  }),
  example({
    name: 'coverage-line',
    marks: 3,
    drawing: CoverageLine,
    rows: coverage,
    table: coverageLineTable,
  }),
  example({
    name: 'women-men-lines of girls and boys in one year',
    marks: 1,
    drawing: WomenMenLines,
    rows: childrenInOneYear,
    table: womenMenLinesTable,
  }),
  example({
    name: 'women-men-lines of a ready-made gap',
    marks: 3,
    drawing: WomenMenLines,
    rows: ready,
    table: womenMenLinesTable,
  }),
  example({
    name: 'gap-control-chart',
    marks: 10,
    drawing: GapControlChart,
    rows: control,
    table: gapControlTable,
  }),
  example({
    name: 'gap-control-chart with too few points',
    marks: 2,
    drawing: GapControlChart,
    rows: { ...control, points: control.points.slice(0, 2), chart: null },
    table: gapControlTable,
  }),
  example({
    name: 'distribution-strip',
    marks: 2,
    drawing: DistributionStrip,
    rows: strip,
    table: distributionStripTable,
  }),
  example({
    name: 'distribution-strip of women and men without an own area',
    marks: 2,
    drawing: DistributionStrip,
    rows: {
      ...strip,
      measures: ['women', 'men'],
      distribution: describeDistribution(areas, { year: 2022, kind: 'region', own: null })!,
      ownName: null,
    },
    table: distributionStripTable,
  }),
]
