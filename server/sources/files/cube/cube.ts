import type { Cell } from '#domain/indicators/cell.ts'
import type { FigureSource } from '#domain/indicators/key-figure.ts'
import type { FilePlace } from '#texts/sv/figure-files.ts'
import type { Doubt } from '../doubt.ts'

/** One way in which the values of a table are told apart. */
export type Dimension = Readonly<{
  code: string
  label: string
  /** What the file itself says that it is. */
  role: 'time' | 'geo' | null
  values: readonly Readonly<{ code: string; label: string }>[]
}>

/** A table of values with one place for each combination of its dimensions, as JSON-stat and PX have it. */
export type Cube = Readonly<{
  /** The id of the table; null where the file does not say. */
  table: string | null
  title: string
  source: FigureSource
  /** When the figures were fetched, as an ISO time, where the file says so. */
  fetchedAt: string | null
  dimensions: readonly Dimension[]
  /** The cell of a place, numbered with the last dimension running fastest; null where the file is silent of it. */
  cellAt: (index: number) => Cell | Doubt | null
  placeAt: (index: number) => FilePlace
}>
