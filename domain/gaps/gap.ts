import type { Classification, KeyFigure } from '../indicators/key-figure.ts'
import type { GapRow } from './gap-row.ts'

/** Which of the sexes a figure speaks for. `unknown`: nobody has said which way is better. */
export type Direction = 'women' | 'men' | 'equal' | 'unknown'

/** Where a ratio or a share lies against parity. */
export type ParityBand = 'parity' | 'women-lower' | 'men-lower' | 'not-defined'

/** What is to be said beside a gap, in the order in which it matters. */
export const gapNotes = [
  'untitled',
  'count',
  'population',
  'direction-unknown',
  'few-years',
  'uncertain',
  'old',
  'missing-years',
  'closed',
  'carried-forward',
  'no-peers',
  'sum-differs',
  'total-outside',
  'above-hundred',
  'own-processing',
  'removed',
  'retitled',
  'revised',
] as const
export type GapNote = (typeof gapNotes)[number]

/** The parts of which attention is the product, each from 0 to 1. */
export type AttentionParts = Readonly<{
  size: number
  persistence: number
  certainty: number
  freshness: number
  bearing: number
}>

/** A difference between women and men, weighed. */
export type Gap = Readonly<{
  row: GapRow
  keyFigure: Pick<KeyFigure, 'id' | 'title' | 'source' | 'operatingArea'>
  classification: Classification
  /** Who is better off. */
  direction: Direction
  parity: ParityBand
  trend: Readonly<{
    slopePerYear: number
    years: number
    firstYear: number
    gap: 'growing' | 'shrinking' | 'steady'
  }> | null
  /** From 0 to 100. */
  attention: number
  parts: AttentionParts
  /** The share of false finds to be expected among all gaps up to this one (Benjamini and Hochberg); null: too few years. */
  qValue: number | null
  notes: readonly GapNote[]
}>
