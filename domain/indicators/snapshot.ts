import type { FigureSource } from './key-figure.ts'

/** How figures came in. */
export type SnapshotOrigin = Readonly<{
  source: FigureSource
  /** `starter`: the figures that come with the product. */
  by: 'starter' | 'sync' | 'import'
  /** The address or the name of the file. */
  from: string
  /** The checksum (SHA-256, hexadecimal) of the file that was read; null for what was fetched page by page. */
  sha256: string | null
  /** As an ISO time. */
  fetchedAt: string
}>

/** All figures as they were known at one moment. It never changes; the next one stands beside it. */
export type Snapshot = Readonly<{
  id: string
  /** The snapshot it builds on; null for the first. */
  previous: string | null
  /** As an ISO time. */
  createdAt: string
  origin: SnapshotOrigin
  keyFigures: number
  observations: number
  firstYear: number | null
  lastYear: number | null
  /** Each file of the snapshot with its checksum. */
  files: Readonly<Record<string, string>>
}>
