import type { Answer } from '#domain/assessments/assessment.ts'
import { computeSpread } from '#domain/assessments/compute-spread.ts'
import type { Scale } from '#domain/instruments/instrument.ts'
import { GroupItems } from '../group-items.tsx'
import { groupItemsTable, type GroupItemsRows } from '../group-items-words.ts'
import { ItemMeans } from '../item-means.tsx'
import { itemMeansTable, type ItemMeansRows } from '../item-means-words.ts'
import { ItemShift } from '../item-shift.tsx'
import { itemShiftTable, type ItemShiftRows } from '../item-shift-words.ts'
import { type Example, example } from './example.ts'
import { improvementExamples } from './improvement-examples.tsx'
import { keyFigureExamples } from './key-figure-examples.tsx'
import { libraryExamples } from './library-examples.tsx'
import { measureExamples } from './measure-examples.tsx'
import { ShiftLines } from '../shift-lines.tsx'
import { shiftLinesTable, type ShiftLinesRows } from '../shift-lines-words.ts'
import { SpreadStrip } from '../spread-strip.tsx'
import { spreadStripTable, type SpreadStripRows } from '../spread-strip-words.ts'

const rated = (value: number): Answer => ({ kind: 'rated', value })
const step = (value: number) => ({ value, label: { sv: String(value), en: String(value) } })
const threeSteps: Scale = { steps: [step(1), step(2), step(3)], allowsHalfSteps: false }
const fourHalfSteps: Scale = { steps: [step(1), step(2), step(3), step(4)], allowsHalfSteps: true }

const shifts: ItemShiftRows = {
  beforeLabel: 'Uppstart',
  afterLabel: 'BM1',
  scale: fourHalfSteps,
  rows: [
    { item: 1, title: 'Politiskt beslut', before: rated(1), after: rated(3) },
    { item: 2, title: 'Politiken efterfrågar resultat', before: rated(2.5), after: rated(2) },
    {
      item: 3,
      title: 'Högsta chefer tar ansvar och skapar förutsättningar i hela organisationen',
      before: rated(4),
      after: rated(4),
    },
    { item: 4, title: 'Kompetensen säkras', before: { kind: 'unknown' }, after: rated(1) },
    { item: 5, title: 'Synligt i styrdokument', before: rated(1), after: { kind: 'not-applicable' } },
    { item: 6, title: 'Statistik per kön', before: null, after: { kind: 'unrated', written: '?' } },
  ],
}

const means: ItemMeansRows = {
  label: 'efter sista träffen',
  scale: threeSteps,
  decimals: 1,
  rows: [
    { item: 1, title: 'Politiskt beslut', mean: 3 },
    { item: 2, title: 'Politiken efterfrågar resultat', mean: 1 },
    { item: 3, title: 'Högsta chefer tar ansvar och skapar förutsättningar', mean: 1.94 },
    { item: 4, title: 'Kompetensen säkras', mean: null },
  ],
}

const spread: SpreadStripRows = {
  scale: fourHalfSteps,
  spread: computeSpread(fourHalfSteps, [
    ...[3, 3, 4].map((value) => ({ role: 'politician' as const, answer: rated(value) })),
    { role: 'politician', answer: { kind: 'unknown' } },
    ...[1, 2, 2, 2, 2].map((value) => ({ role: 'manager' as const, answer: rated(value) })),
    { role: 'manager', answer: { kind: 'not-applicable' } },
    { role: 'strategist', answer: rated(2.5) },
  ]),
}

const lines: ShiftLinesRows = {
  occasions: [
    { key: 'a', label: 'Uppstart', date: '2026-03-12' },
    { key: 'b', label: 'BM1', date: '2026-05' },
    { key: 'c', label: 'BM2', date: null },
    { key: 'd', label: 'BM3', date: '2027-01-28' },
  ],
  segments: [
    {
      label: '2018',
      points: [
        { occasion: 'a', sum: 12, max: 30 },
        { occasion: 'b', sum: 16, max: 30 },
      ],
    },
    {
      label: '2023, hela organisationen',
      points: [
        { occasion: 'c', sum: 15, max: 40 },
        { occasion: 'd', sum: 22, max: 40 },
      ],
    },
    {
      label: '2023, nämnd och förvaltning',
      points: [
        { occasion: 'c', sum: null, max: 40 },
        { occasion: 'd', sum: 18, max: 36 },
      ],
    },
  ],
}

const group: GroupItemsRows = {
  members: [
    { code: 'X003', name: 'Låtsaslunda', own: false, assessed: true },
    { code: 'X001', name: 'Exempelkommun', own: true, assessed: true },
    { code: 'X002', name: 'Fabelstad', own: false, assessed: true },
    { code: 'X004', name: 'Påhittsfors', own: false, assessed: false },
  ],
  scale: threeSteps,
  reference: { label: '10 kommuner 2018–2020', decimals: 1 },
  rows: [
    { item: 1, title: 'Politiskt beslut', answers: [rated(3), rated(3), rated(3), null], reference: 2.7 },
    {
      item: 2,
      title: 'Politiken efterfrågar resultat',
      answers: [rated(1), rated(3), rated(1), null],
      reference: 2.1,
    },
    {
      item: 3,
      title: 'Högsta chefer tar ansvar',
      answers: [{ kind: 'unknown' }, rated(2), { kind: 'not-applicable' }, null],
      reference: null,
    },
  ],
}

export const examples: readonly Example[] = [
  example({ name: 'spread-strip', marks: 6, drawing: SpreadStrip, rows: spread, table: spreadStripTable }),
  example({ name: 'item-shift', marks: 8, drawing: ItemShift, rows: shifts, table: itemShiftTable }),
  example({
    name: 'item-shift of means',
    marks: 8,
    drawing: ItemShift,
    rows: { ...shifts, decimals: 2 },
    table: itemShiftTable,
  }),
  example({ name: 'item-means', marks: 3, drawing: ItemMeans, rows: means, table: itemMeansTable }),
  example({ name: 'shift-lines', marks: 5, drawing: ShiftLines, rows: lines, table: shiftLinesTable }),
  example({ name: 'group-items', marks: 9, drawing: GroupItems, rows: group, table: groupItemsTable }),
  ...improvementExamples,
  ...keyFigureExamples,
  ...libraryExamples,
  ...measureExamples,
]
