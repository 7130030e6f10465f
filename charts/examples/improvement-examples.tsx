import type { MeasuredChange } from '#domain/improvements/improvement.ts'
import { BeforeAfter } from '../before-after.tsx'
import { beforeAfterTable } from '../before-after-words.ts'
import { ChainBars } from '../chain-bars.tsx'
import { chainBarsTable, type ChainBarsRow } from '../chain-bars-words.ts'
import { ChainReach } from '../chain-reach.tsx'
import { chainReachTable, type ChainReachRows } from '../chain-reach-words.ts'
import { Fishbone } from '../fishbone.tsx'
import { fishboneTable, type FishboneRows } from '../fishbone-words.ts'
import { StayingCurve } from '../staying-curve.tsx'
import { stayingCurveTable, type StayingCurveRows } from '../staying-curve-words.ts'
import { type Example, example } from './example.ts'

const chain: readonly ChainBarsRow[] = [
  { step: 'activity', label: 'Aktivitet', count: 12 },
  { step: 'product', label: 'Produkt', count: 5 },
  { step: 'way-of-working', label: 'Förändrat arbetssätt', count: 3 },
  { step: 'outcome', label: 'Förändrat utfall för kvinnor och män', count: 1 },
  { step: 'societal-effect', label: 'Effekt i samhället', count: 0 },
]

const reach: ChainReachRows = {
  series: [
    { label: 'Deltagare', of: 15 },
    { label: 'Mentorer', of: 6 },
  ],
  rows: [
    { key: 'activity', label: '1. Aktivitet', values: [15, null], said: 'alla', inferred: true },
    {
      key: 'way-of-working',
      label: '3. Nytt eller ändrat arbetssätt',
      values: [null, null],
      said: 'ungefär hälften',
    },
    { key: 'outcome', label: '4. Ändrat utfall', values: [6, 6], said: 'sex deltagare och alla mentorer' },
    { key: 'societal-effect', label: '5. Samhällseffekt', values: [0, 0], said: 'ingen' },
  ],
}

const staying: StayingCurveRows = {
  waves: [
    {
      wave: 1,
      due: 12,
      asked: 12,
      answered: 9,
      standing: 8,
      gone: 1,
      share: 0.89,
      lowest: 0.67,
      highest: 0.92,
    },
    { wave: 2, due: 7, asked: 7, answered: 0, standing: 0, gone: 1, share: null, lowest: 0, highest: 0.86 },
    {
      wave: 4,
      due: 0,
      asked: 0,
      answered: 0,
      standing: 0,
      gone: 0,
      share: null,
      lowest: null,
      highest: null,
    },
  ],
}

const fish: FishboneRows = {
  head: 'Fler kvinnor än män skadas i fall på vintern',
  bones: [
    { title: 'Normer och förväntningar', causes: ['Bilen räknas som trafik, gående räknas inte'] },
    { title: 'Kunskap', causes: [] },
    {
      title: 'Regler och rutiner',
      causes: ['Körbanor röjs först', 'Gångbaneunderhållsentreprenadupphandlingsunderlaget'],
    },
  ],
}

const change: MeasuredChange = {
  measure: 'Andel som får sin ansökan beviljad',
  unit: '%',
  of: 'women-men',
  before: { women: 61.5, men: 72, date: '2025-12-31' },
  after: { women: 70, men: 72.5, date: '2026-12-31' },
  source: 'Verksamhetssystemet',
}

const girlsAndBoys: MeasuredChange = {
  ...change,
  measure: 'Planeringens förändring',
  unit: 'timmar',
  of: 'girls-boys',
  before: { women: -2, men: 4, date: '2025-12-31' },
  after: { women: 0, men: 3, date: '2026-12-31' },
}

/** The figures about improvements, what came of them and whether it stays. */
export const improvementExamples: readonly Example[] = [
  example({ name: 'chain-bars', marks: 5, drawing: ChainBars, rows: { rows: chain }, table: chainBarsTable }),
  example({ name: 'fishbone', marks: 4, drawing: Fishbone, rows: fish, table: fishboneTable }),
  example({ name: 'chain-reach', marks: 5, drawing: ChainReach, rows: reach, table: chainReachTable }),
  example({
    name: 'staying-curve',
    marks: 1,
    drawing: StayingCurve,
    rows: staying,
    table: stayingCurveTable,
  }),
  example({
    name: 'before-after',
    marks: 4,
    drawing: BeforeAfter,
    rows: { change },
    table: beforeAfterTable,
  }),
  example({
    name: 'before-after-girls-boys',
    marks: 4,
    drawing: BeforeAfter,
    rows: { change: girlsAndBoys },
    table: beforeAfterTable,
  }),
]
