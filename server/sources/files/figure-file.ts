import type { FigureSource } from '#domain/indicators/key-figure.ts'
import type { IncomingKeyFigure, IncomingObservation } from '#server/warehouse/incoming/incoming.ts'
import type { AreaGroup } from '#server/warehouse/snapshots/read-groups.ts'
import type { FilePlace } from '#texts/sv/figure-files.ts'
import type { Doubt } from './doubt.ts'
import type { FigureAreas } from './figure-areas.ts'
import type { PageLink } from './kolada/page-link.ts'

/** The formats that are read, told apart by what a file holds and never by its name. */
export type FigureFormat =
  | 'wide-csv'
  | 'long-csv'
  | 'scb-csv'
  | 'kolada-json'
  | 'json-stat'
  | 'px'
  | 'xlsx'
  | 'parquet'

/** What can be told from how a file begins; which kind of JSON it is shows only when it has been read. */
export type FileKind = Exclude<FigureFormat, 'kolada-json' | 'json-stat'> | 'json'

/** A file that has been copied to where it is read, unpacked. */
export type ReceivedFile = Readonly<{
  /** As the user knows it, without folder. */
  name: string
  path: string
  bytes: number
  /** The checksum (SHA-256, hexadecimal) of the file as the user has it, packed or not. */
  sha256: string
  kind: FileKind
  /** The byte from which the file is not UTF-8; null where all of it is. */
  notUtf8From: number | null
  /** Whether there is a line in it that is longer than a table has. */
  hasLongLine: boolean
}>

/** What a reader may know besides the file. */
export type Reading = Readonly<{
  areas: FigureAreas
  /** What the user says where the file does not. */
  source: FigureSource | null
  as: string | null
  title: string | null
  /** Figures of other years cannot be. */
  years: Readonly<{ first: number; last: number }>
  /** As an ISO time. */
  at: string
}>

/** An observation and where it stands. */
export type Placed = Readonly<{ observation: IncomingObservation; place: FilePlace }>

/** A key figure that a file describes or names, and where. */
export type PlacedKeyFigure = Readonly<{
  keyFigure: IncomingKeyFigure
  place: FilePlace
  /** `catalogue`: the source's own description; `title`: no more than the title that figures carry along. */
  by: 'catalogue' | 'title'
}>

/** What a file holds. */
export type FigureFile = Readonly<{
  format: FigureFormat
  source: FigureSource
  keyFigures: readonly PlacedKeyFigure[]
  groups: readonly AreaGroup[]
  /** What pages of an interface say of the pages around them. */
  pages?: readonly PageLink[]
  /** All that the file says, in its order, each time anew; what cannot be used is told as a doubt. */
  read: () => Iterable<Placed | Doubt>
}>
