import {
  type ArchiveManifest,
  archiveFormat,
  type ArchiveRows,
  type ArchiveSubject,
} from '#domain/archive/archive.ts'
import { archiveConcepts, archiveTables, conceptsIn } from '#domain/archive/archive-tables.ts'
import { checkAdopted } from '#domain/archive/check-adopted.ts'
import { checkCycles } from '#domain/archive/check-cycles.ts'
import { checkExamples } from '#domain/archive/check-examples.ts'
import { checkReferences } from '#domain/archive/check-references.ts'
import { checkFollowUps } from '#domain/archive/check-follow-ups.ts'
import { checkResults } from '#domain/archive/check-results.ts'
import { checkScope } from '#domain/archive/check-scope.ts'
import { withholdTexts } from '#domain/audit/withhold-texts.ts'
import { UserError } from '#server/errors.ts'
import { requireChecksums } from './checksums.ts'
import { readJson, requireShape } from './read-json.ts'
import { type ArchiveFiles } from './read-zip.ts'
import { damagedAt, damagedIn } from './refuse.ts'
import { requireFiles } from './require-files.ts'
import { conceptSchemas, formatVersion, manifestSchema } from './schema/archive-schemas.ts'
import type { ConceptData } from './upgrade/concept-data.ts'
import { upgradeArchive } from './upgrade/upgrade-archive.ts'

/** An archive that has been read and found whole: nothing in it refers to anything that is not there. */
export type Archive = Readonly<{
  manifest: ArchiveManifest
  subject: ArchiveSubject
  rows: ArchiveRows
  /** The content of the rows that have a file, by its path. */
  files: ArchiveFiles
}>

/**
 * Makes sure that the files of an archive are what was written, brings an older format up to date, and checks every row.
 *
 * @throws UserError archive-foreign, archive-newer or archive-damaged with the file and the place in it.
 */
export function readArchive(files: ArchiveFiles): Archive {
  const manifest = readManifest(files)
  requireChecksums(files)
  const data = Object.fromEntries(
    conceptsIn(manifest.version).map((concept) => {
      const path = `data/${concept}.json`
      const bytes = files.get(path)
      if (!bytes) throw damagedAt(path, null, 'missing-file')
      return [concept, readJson(path, bytes) as ConceptData[string]]
    }),
  )
  const upgraded = upgradeArchive(data, manifest.version)
  const shaped = archiveConcepts.map((concept) =>
    requireShape(`data/${concept}.json`, conceptSchemas[concept]!, upgraded[concept]),
  )
  const rows = withoutTexts(Object.assign({}, ...shaped) as ArchiveRows)
  requireCounts(manifest, data)
  const subject: ArchiveSubject =
    manifest.kind === 'organisation'
      ? { kind: 'organisation', code: manifest.subject.id }
      : { kind: 'programme', slug: manifest.subject.id }
  requireWhole(subject, rows)
  return { manifest, subject, rows, files: requireFiles(rows, files) }
}

/** Archives written before the audit trail left them out hold answers and texts in it. */
function withoutTexts(rows: ArchiveRows): ArchiveRows {
  const audit = rows.audit_entry!.map((row) => ({
    ...row,
    detail: withholdTexts(String(row.action), row.detail as Readonly<Record<string, unknown>>),
  }))
  return { ...rows, audit_entry: audit }
}

function readManifest(files: ArchiveFiles): ArchiveManifest {
  const bytes = files.get('manifest.json')
  if (!bytes) throw UserError.of('archive-foreign', undefined)
  const value = readJson('manifest.json', bytes)
  const said = value as { format?: unknown; version?: unknown } | null
  if (said?.format !== archiveFormat) throw UserError.of('archive-foreign', undefined)
  if (typeof said.version === 'number' && said.version > formatVersion)
    throw UserError.of('archive-newer', { version: said.version, known: formatVersion })
  return requireShape('manifest.json', manifestSchema, value)
}

/** The manifest counts rows as they were written, before any upgrade. */
function requireCounts({ counts }: ArchiveManifest, data: ConceptData): void {
  const tables: Readonly<Record<string, unknown>> = Object.assign({}, ...Object.values(data))
  for (const name of new Set([...Object.keys(tables), ...Object.keys(counts)])) {
    const rows = tables[name]
    if (!Array.isArray(rows) || rows.length !== counts[name])
      throw damagedAt('manifest.json', `$.counts.${name}`, 'counts')
  }
}

function requireWhole(subject: ArchiveSubject, rows: ArchiveRows): void {
  const broken = checkReferences(archiveTables, rows) ?? checkAdopted(rows)
  if (broken) throw damagedIn(broken.place, broken.kind, `${broken.table} ${broken.key}`)
  const claimed = checkResults(rows)
  if (claimed) throw damagedIn(claimed.place, claimed.kind)
  const disordered = checkCycles(rows)
  if (disordered) throw damagedIn(disordered, 'cycle')
  const untold = checkExamples(rows)
  if (untold) throw damagedIn(untold, 'example')
  const contradicted = checkFollowUps(rows)
  if (contradicted) throw damagedIn(contradicted, 'follow-up')
  const strange = checkScope(archiveTables, subject, rows)
  if (strange) throw damagedIn(strange, 'scope')
}
