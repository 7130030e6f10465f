import type { PublishedFigure } from '#domain/library/published-case.ts'
import { PublishedFigureDrawing } from '../published-figure.tsx'
import { publishedFigureTable } from '../published-figure-words.ts'
import { type Example, example } from './example.ts'

const figure = {
  what: { sv: 'Tid på konstgräsplanen', en: 'Hours on the artificial pitch' },
  unit: 'percent',
  whole: null,
  lowest: null,
  share: 'between-sexes',
  kind: 'measured',
  when: { before: null, after: null },
  note: null,
  of: 'girls-boys',
  before: { women: 28, men: 72 },
  after: null,
} as const satisfies PublishedFigure

const figures: readonly Readonly<{ name: string; marks: number; figure: PublishedFigure }>[] = [
  { name: 'published-split', marks: 2, figure },
  {
    name: 'published-split of one sex',
    marks: 4,
    figure: { ...figure, before: { women: null, men: 62.5 }, after: { women: 100, men: null } },
  },
  {
    name: 'published-split of a time that is not known',
    marks: 2,
    figure: { ...figure, before: { women: null, men: null }, after: { women: 40, men: 60 } },
  },
  {
    name: 'published-target',
    marks: 2,
    figure: { ...figure, kind: 'target', before: null, after: { women: 50, men: 50 } },
  },
  {
    name: 'published-bars',
    marks: 2,
    figure: {
      ...figure,
      unit: 'kronor',
      share: null,
      when: { before: { sv: 'läsåret 2017/2018', en: 'school year 2017/2018' }, after: null },
      before: { women: 8918, men: 11684 },
    },
  },
  {
    name: 'published-bars below zero',
    marks: 4,
    figure: {
      ...figure,
      unit: 'hours',
      share: null,
      before: { women: -2, men: 4 },
      after: { women: -1, men: 0 },
    },
  },
  {
    name: 'published-bars of one sex',
    marks: 2,
    figure: {
      ...figure,
      share: 'within-sex',
      of: 'women-men',
      before: { women: 0, men: null },
      after: { women: 48, men: null },
    },
  },
  {
    name: 'published-total',
    marks: 2,
    figure: { ...figure, unit: 'points', share: null, of: 'total', whole: 3, lowest: 1, before: 1, after: 2 },
  },
]

/** Figures as reports give them, with what they leave out. */
export const libraryExamples: readonly Example[] = figures.map(({ name, marks, figure: one }) =>
  example({
    name,
    marks,
    drawing: PublishedFigureDrawing,
    rows: { figure: one },
    table: publishedFigureTable,
  }),
)
