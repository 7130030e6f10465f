import type { Language } from '#domain/language/language.ts'
import type { Source } from '#domain/instruments/instrument.ts'
import type { Adoption, ReportKind, ReportState } from '#domain/reports/report.ts'
import type { SectionId } from '#domain/reports/report-sections.ts'
import type { Figure } from './figure.ts'

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

/** The coat of arms or logotype on the cover: a PNG in base64, its size in pixels. */
export type Arms = Readonly<{ png: string; width: number; height: number }>

/** A report before it is a page or a file: neutral, in one language, with every number a cell. */
export type ReportDocument = Readonly<{
  kind: ReportKind
  language: Language
  organisation: Readonly<{ code: string; name: string }> | null
  /** Null where the report is about more than one round. */
  round: Readonly<{ slug: string; name: string }> | null
  /** The year that it is about, where it is about one. */
  year?: number
  /** Stands above the title: the programme, or what else the report belongs to. */
  programme: string
  state: ReportState
  /** Null until the report is adopted. */
  adoption: Adoption | null
  /** The decision by which the report that this one takes the place of was adopted; null for a first report. */
  supersedes: Adoption | null
  /** Null where the organisation has none here. */
  arms: Arms | null
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
