import type { Language } from '#domain/language/language.ts'
import type { Source } from '#domain/instruments/instrument.ts'
import type { Figure } from './figure.ts'

export const reportKinds = ['organisation', 'round'] as const
export type ReportKind = (typeof reportKinds)[number]

/** The sections of a report in the order in which they stand. */
export const sectionIds = [
  'purpose',
  'participation',
  'self-assessment',
  'comparison',
  'improvements',
  'indication',
  'lessons',
  'sources',
] as const
export type SectionId = (typeof sectionIds)[number]

export type Column = Readonly<{
  header: string
  /** Numbers stand to the right, under each other, and take no more room than they need. */
  numeric?: boolean
}>

/** One row under a heading of its own. A cell is a figure, or words where the table holds words. */
export type Row = Readonly<{
  header: string
  cells: readonly (Figure | string)[]
  /** The sum of the rows above, or the like. */
  total?: boolean
}>

/** A paragraph of ours. `figures` are the cells whose values its words state. */
export type Paragraph = Readonly<{ kind: 'paragraph'; text: string; figures: readonly Figure[] }>

/** Something the reader must not miss: what is made up, missing or not comparable. */
export type Notice = Readonly<{ kind: 'notice'; text: string }>

export type Heading = Readonly<{ kind: 'heading'; text: string }>

export type List = Readonly<{ kind: 'list'; items: readonly string[] }>

/** What people wrote themselves, as they wrote it, in the language they wrote it in. */
export type OwnText = Readonly<{ kind: 'own-text'; language: Language; body: string }>

export type Table = Readonly<{
  kind: 'table'
  id: string
  /** Its place among the tables of the report; set when the report is composed. */
  number: number
  caption: string
  /** The first column heads its row. */
  columns: readonly Column[]
  rows: readonly Row[]
  /** Signs and breaks explained, and the source, under the table. */
  notes: readonly string[]
}>

export type Chart = Readonly<{
  kind: 'chart'
  id: string
  /** Its place among the figures of the report; set when the report is composed. */
  number: number
  caption: string
  /** Says in words what the drawing shows. */
  alt: string
  /** The drawing for paper and a wide page. */
  svg: string
  /** The same drawing for a phone, since text in a drawing neither wraps nor keeps its size when it shrinks. */
  narrow: string
  figures: readonly Figure[]
  notes: readonly string[]
}>

export type SourceList = Readonly<{ kind: 'source-list'; sources: readonly Source[] }>

export type Block = Paragraph | Notice | Heading | List | OwnText | Table | Chart | SourceList

export type Section = Readonly<{ id: SectionId; title: string; blocks: readonly Block[] }>

/** When the figures of a report were taken: the moment in ISO form, and the day it is in Sweden. */
export type Moment = Readonly<{ moment: string; day: string }>

/** A report before it is a page, a PDF or JSON: neutral, in one language, with every number a cell. */
export type ReportDocument = Readonly<{
  kind: ReportKind
  language: Language
  organisation: Readonly<{ code: string; name: string }> | null
  round: Readonly<{ slug: string; name: string }>
  programme: string
  /** What kind of report it is, such as Resultatrapport. */
  title: string
  /** The organisation or the round that it is about. */
  subject: string
  /** ISO moment. */
  generatedAt: string
  /** ISO date of that moment in Sweden. */
  generatedOn: string
  fictional: boolean
  /** What stands on the first page beside the title. */
  facts: readonly Readonly<{ label: string; value: string }>[]
  /** What the figures are, and are not. */
  statement: string
  sections: readonly Section[]
}>
