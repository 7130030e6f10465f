import { z } from 'zod'
import { sha256 } from '../archive/schema/fields.ts'

/** Grows with every change of how a backup is written. */
export const formatVersion = 1

const name = z.string().regex(/^[a-z_][a-z0-9_]*$/)
const size = z.int().min(0)
const moment = z.iso.datetime()

const table = z.strictObject({
  name,
  /** In the order in which the rows hold them. */
  columns: z.array(name).min(1),
  rows: size,
  /** Of the text of all rows, before it was packed: how long it is, its checksum, and in how many parts it lies. */
  bytes: size,
  sha256,
  parts: size,
})

const file = z.strictObject({
  name: z.string().regex(/^[a-z-]+\.(parquet|json)$/),
  bytes: size,
  sha256,
  parts: size,
})

/** What a backup says of itself. Everything in it is counted here. */
export const manifestSchema = z.strictObject({
  format: z.literal('jamsides-backup'),
  formatVersion: z.literal(formatVersion),
  /** Version of the program that wrote it. */
  version: z.string(),
  writtenAt: moment,
  /** The steps that the schema had taken, in order. */
  migrations: z.array(z.string().regex(/^\d{4}-[a-z0-9-]+\.sql$/)),
  tables: z.array(table),
  /** The last running number that each such column has given out; null where it has given out none. */
  counters: z.array(z.strictObject({ table: name, column: name, last: z.int().nullable() })),
  /** The snapshots of the statistics. */
  snapshots: z.array(z.strictObject({ id: z.string().regex(/^\d{6}$/), files: z.array(file) })),
})

export type BackupManifest = z.infer<typeof manifestSchema>
export type BackupTable = BackupManifest['tables'][number]
export type BackupFile = BackupManifest['snapshots'][number]['files'][number]
