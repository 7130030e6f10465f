import type { Language, Localized } from '#domain/language/language.ts'
import { roundHalfUp } from '#stats/round-half-up.ts'
import { formatNumber, formatSigned, pointDecimals } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { inBoth } from './in-both.ts'

/** Why a figure has no value. None of these is zero. */
export const missingReasons = ['unrated', 'unknown', 'not-applicable', 'no-data'] as const
export type Missing = (typeof missingReasons)[number]

/** What the n of a figure counts. */
export const counted = ['statements', 'raters', 'organisations', 'improvements', 'answers'] as const
export type Counted = (typeof counted)[number]

export const originKinds = [
  'occasions',
  'participation',
  'improvements',
  'published-table',
  'key-figures',
] as const

/** Where a figure can be followed back to: ids of rows, or the table of a published report, and how a reader is told. */
export type Origin = Readonly<{
  kind: (typeof originKinds)[number]
  refs: readonly string[]
  text: Localized
}>

/** One number of a report. Page, PDF and JSON are made of the same cells, so that they cannot differ. */
export type Figure = Readonly<{
  /** Unique within its report, and the same from one rendering to the next. */
  id: string
  label: Localized
  value: number | null
  missing: Missing | null
  /** How many the value rests on, or between which two numbers; null where it is not known. */
  n: number | readonly [low: number, high: number] | null
  nOf: Counted
  unit: Localized
  decimals: number
  /** A change is shown with its sign. */
  signed: boolean
  /** ISO date, or year and month; null where the figure belongs to no day. */
  date: string | null
  /** Id of the instrument version; null where the figure does not come from a checklist. */
  instrument: string | null
  origin: Origin
}>

type Given = Omit<Figure, 'missing' | 'decimals' | 'signed' | 'date' | 'instrument'> & Partial<Figure>

/** A figure with what most figures have in common: whole, unsigned, and `no-data` where there is no value. */
export function figure(given: Given): Figure {
  const missing = given.value === null ? (given.missing ?? 'no-data') : null
  return { decimals: 0, signed: false, date: null, instrument: null, ...given, missing }
}

/** Decimals of a rating or a sum of ratings: one where a step in between was chosen, else none. */
export function ratingDecimals(value: number | null): number {
  return value === null ? 0 : pointDecimals(value)
}

/** A figure as the reader sees it: the number in the language's own way, or the word for why there is none. */
export function formatFigure(language: Language, { value, missing, decimals, signed }: Figure): string {
  if (value === null) return textsIn(language).reports.missing[missing ?? 'no-data']
  const rounded = roundHalfUp(value, decimals)
  return signed ? formatSigned(language, rounded, decimals) : formatNumber(language, rounded, decimals)
}

/** The n of a figure in words, such as 12 organisationer or 35–36 svar. */
export function formatCount(language: Language, { n, nOf }: Figure): string {
  const words = textsIn(language).reports
  if (n === null) return words.nNotKnown
  const [low, high] = typeof n === 'number' ? [n, n] : n
  return words.counted[nOf](low === high ? String(low) : `${low}–${high}`)
}

/** The units that most figures are in. */
export const units = {
  points: inBoth((t) => t.units.points),
  statements: inBoth((t) => t.units.statements),
  organisations: inBoth((t) => t.units.organisations),
  people: inBoth((t) => t.units.people),
  occasions: inBoth((t) => t.units.occasions),
  improvements: inBoth((t) => t.units.improvements),
  results: inBoth((t) => t.units.results),
} as const

/** The n of a figure as a cell of its own, for tables where it differs from row to row. */
export function countFigure(of: Figure, unit: Localized): Figure {
  return figure({
    ...of,
    id: `${of.id}/n`,
    label: inBoth((t, l) => t.labels.n(of.label[l])),
    value: typeof of.n === 'number' ? of.n : null,
    unit,
    decimals: 0,
    signed: false,
  })
}
