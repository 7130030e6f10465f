import type { ComponentType } from 'react'
import type { FigureTable } from '../figure-table.ts'
import type { FigureProps } from '../frame.tsx'

/** A figure with made-up rows, its table, and how many marks it must have. Tests and gallery draw the same examples. */
export type Example<Rows = object> = Readonly<{
  name: string
  marks: number
  drawing: ComponentType<FigureProps & Rows>
  rows: Rows
  table: (language: 'sv' | 'en', rows: Rows) => FigureTable
}>

/** Checks that drawing, rows and table belong together, and then forgets which rows they are. */
export function example<Rows extends object>(one: Example<Rows>): Example {
  return one as unknown as Example
}
