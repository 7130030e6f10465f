import type { BackupManifest } from './manifest.ts'

export const manifestPath = 'manifest.json'
export const readmePath = 'README.md'

const known = [
  /^README\.md$/,
  /^manifest\.json$/,
  /^checksums\.sha256$/,
  /^tables\/[a-z_][a-z0-9_]*\/\d{6}\.copy\.gz$/,
  /^warehouse\/\d{6}\/[a-z-]+\.(parquet|json)\/\d{6}$/,
]

/** Whether a backup has files of that name at all. */
export function isBackupPath(path: string): boolean {
  return known.some((pattern) => pattern.test(path))
}

const numbered = (part: number) => String(part).padStart(6, '0')

/** Where a part of the rows of a table lies; parts are counted from 1. */
export function tablePart(table: string, part: number): string {
  return `tables/${table}/${numbered(part)}.copy.gz`
}

/** Where a part of a file of a snapshot lies; parts are counted from 1. */
export function snapshotPart(snapshot: string, file: string, part: number): string {
  return `warehouse/${snapshot}/${file}/${numbered(part)}`
}

/** Every file that a backup with this manifest has, besides its list of checksums. */
export function listPaths({ tables, snapshots }: BackupManifest): readonly string[] {
  const upTo = (parts: number) => Array.from({ length: parts }, (_, i) => i + 1)
  return [
    readmePath,
    manifestPath,
    ...tables.flatMap(({ name, parts }) => upTo(parts).map((part) => tablePart(name, part))),
    ...snapshots.flatMap(({ id, files }) =>
      files.flatMap(({ name, parts }) => upTo(parts).map((part) => snapshotPart(id, name, part))),
    ),
  ]
}
