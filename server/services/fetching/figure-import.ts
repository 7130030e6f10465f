import type { FigureSource } from '#domain/indicators/key-figure.ts'
import type { Snapshot } from '#domain/indicators/snapshot.ts'
import type { FigureFormat } from '#server/sources/files/figure-file.ts'

/** Which files are to be read in, and what the user says of them. */
export type FigureOrder = Readonly<{
  paths: readonly string[]
  /** Tells what would come in and saves nothing. */
  dryRun?: boolean
  /** Where the figures come from, when the files do not say. */
  source?: FigureSource | null
  /** The id and title of a table that does not have its own. */
  as?: string | null
  title?: string | null
  /** Takes key figures whose titles say something else than before. */
  acceptRetitled?: boolean
  /** Refuses key figures that the catalogue does not have, or has as closed. */
  strict?: boolean
}>

/** Something to tell of what came in; the ids are a few of them. */
export type ImportNotice = Readonly<
  | { kind: 'unknown' | 'retired' | 'retitled'; count: number; ids: readonly string[] }
  | { kind: 'no-catalogue' }
>

/** A file that was read in. */
export type ImportedFile = Readonly<{
  name: string
  format: FigureFormat
  sha256: string
  observations: number
  keyFigures: number
  groups: number
}>

/** What came of an import. `unchanged`: just these files are the latest snapshot already. */
export type FigureImport = Readonly<{
  outcome: 'imported' | 'unchanged' | 'dry-run'
  /** Null of a dry run. */
  snapshot: Snapshot | null
  files: readonly ImportedFile[]
  notices: readonly ImportNotice[]
}>

/** How far an import has come; of a file being read in bytes. */
export type ImportProgress = Readonly<
  { stage: 'receive'; name: string; done: number; all: number } | { stage: 'check' | 'write' }
>

/** Who follows an import and may stop it. */
export type ImportWatch = Readonly<{
  signal?: AbortSignal
  onProgress?: (progress: ImportProgress) => void
}>
