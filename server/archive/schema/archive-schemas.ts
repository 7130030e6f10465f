import { z } from 'zod'
import { archiveFormat } from '#domain/archive/archive.ts'
import { archiveConcepts, archiveTables } from '#domain/archive/archive-tables.ts'
import { assessmentTables } from './assessment-tables.ts'
import { followUpTables } from './follow-up-tables.ts'
import { exampleTables } from './example-tables.ts'
import { improvementTables } from './improvement-tables.ts'
import { cycleTables } from './cycle-tables.ts'
import { measureTables } from './measure-tables.ts'
import { organisationTables } from './organisation-tables.ts'
import { auditTables, workbookTables } from './other-tables.ts'
import { peopleTables } from './people-tables.ts'
import { reportTables } from './report-tables.ts'
import { roundTables } from './round-tables.ts'
import { statisticsTables } from './statistics-tables.ts'

/** The version of the format that this program writes. */
export const formatVersion = 4

/** What the rows of each table must look like. */
export const rowSchemas: Readonly<Record<string, z.ZodObject>> = {
  ...organisationTables,
  ...peopleTables,
  ...roundTables,
  ...workbookTables,
  ...assessmentTables,
  ...statisticsTables,
  ...improvementTables,
  ...followUpTables,
  ...exampleTables,
  ...cycleTables,
  ...measureTables,
  ...reportTables,
  ...auditTables,
}

/** What each file below `data/` must look like: its tables, each a list of rows. */
export const conceptSchemas: Readonly<Record<string, z.ZodObject>> = Object.fromEntries(
  archiveConcepts.map((concept) => {
    const tables = archiveTables.filter((table) => table.concept === concept)
    return [
      concept,
      z.strictObject(Object.fromEntries(tables.map(({ name }) => [name, z.array(rowSchemas[name]!)]))),
    ]
  }),
)

const countOf = z.int().min(0)

/** What `manifest.json` must look like, in this version and as far as later ones keep to it. */
export const manifestSchema = z.strictObject({
  format: z.literal(archiveFormat),
  version: z.int().min(1),
  kind: z.enum(['organisation', 'programme']),
  subject: z.strictObject({ id: z.string(), name: z.string() }),
  writtenBy: z.string(),
  counts: z.record(z.string(), countOf),
  files: countOf,
  withheldRatings: countOf,
})

/** The names of the columns of a table, in the order in which they are written. */
export function columnsOf(table: string): readonly string[] {
  return Object.keys(rowSchemas[table]!.shape)
}

/** The columns of a table that are read from the database as they are: all but where the file of the row lies. */
export function storedColumnsOf(table: string): readonly string[] {
  return columnsOf(table).filter((name) => name !== 'file')
}
