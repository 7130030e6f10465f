import type { Chart, Column, Heading, List, Notice, Paragraph, Row, Table } from './document.ts'
import type { Figure } from './figure.ts'

/** Our own words; `figures` are the cells whose values they state. */
export function paragraph(text: string, figures: readonly Figure[] = []): Paragraph {
  return { kind: 'paragraph', text, figures }
}

/** What the reader must not miss. */
export function notice(text: string): Notice {
  return { kind: 'notice', text }
}

/** A heading within a section. */
export function heading(text: string): Heading {
  return { kind: 'heading', text }
}

/** Short statements under each other. */
export function list(items: readonly string[]): List {
  return { kind: 'list', items }
}

type TableParts = Readonly<{
  id: string
  caption: string
  columns: readonly Column[]
  rows: readonly Row[]
  notes: readonly string[]
}>

/** A table; its number is set when the report is composed. */
export function table(parts: TableParts): Table {
  return { kind: 'table', number: 0, ...parts }
}

/** A drawing; its number is set when the report is composed. */
export function chart(parts: Omit<Chart, 'kind' | 'number'>): Chart {
  return { kind: 'chart', number: 0, ...parts }
}
