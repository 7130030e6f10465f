import { readdir, readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { archiveTables } from '#domain/archive/archive-tables.ts'
import { columnsOf, formatVersion, rowSchemas } from '#server/archive/schema/archive-schemas.ts'
import { columnTable } from '#server/archive/column-table.ts'
import { jsonSchemas } from '#server/archive/schema/json-schemas.ts'
import { textsIn } from '#texts/texts.ts'
import { useTestContext } from '../database/test-context.ts'

const { context } = useTestContext()

/** Tables that are no part of anybody's history, and why. */
const leftOut: Readonly<Record<string, string>> = {
  role_held: 'Rights belong to an installation; with an archive nobody gains any.',
  account: 'Accounts belong to an installation; a history names people, it does not let them in.',
  identity: 'Who a person is to a provider of sign-ins here.',
  passkey: 'A key for signing in here.',
  session: 'A browser that is signed in here.',
  sign_in_step: 'A sign-in under way.',
  invitation: 'An invitation to an account here.',
  handover: 'Who took over whose work here: the people are those of this installation.',
  support_consent: 'A consent that the support of this installation may look.',
  retention: 'How long this installation keeps what, by decision of the organisation.',
  link_check: 'Whether addresses could be opened from here; elsewhere it is looked at anew.',
  letter: 'Letters on their way from this installation.',
  job: 'What has been ordered and is under way; what came of it is in the other tables.',
  job_file: 'Files on their way into a job or out of it.',
  workbook_staging: 'Workbooks that nobody has saved yet, for an hour.',
  library_entry:
    'The index that the library is searched by: made anew from the content and from what organisations publish.',
  library_word: 'The words of that index.',
  content_applied: 'Which reviewed content this installation was filled from.',
  migration: 'Which steps the schema of this installation has taken.',
}

/** Columns that are left out of tables that are in the archive, and why. */
const leftOutColumns: Readonly<Record<string, string>> = {
  'occasion_event.id': 'A running number of the installation; the order is kept.',
  'report_event.id': 'A running number of the installation; the order is kept.',
  'occasion.circle':
    'With whom it is shared here; what is read in elsewhere begins as the organisation’s own.',
  'improvement.circle': 'As that of an occasion.',
  'challenge.circle': 'As that of an occasion.',
  'goal.circle': 'As that of an occasion.',
  'own_set.circle': 'As that of an occasion.',
  'coverage_item.circle': 'As that of an occasion.',
  'report.circle': 'As that of an occasion.',
  'example.slug':
    'Its address here. What is read in elsewhere is not published there, since nobody there has reviewed it.',
  'example.public_from': 'As its address.',
  'example.withdrawn_at': 'As its address.',
  'example.withdrawn_because': 'As its address.',
  'audit_entry.id': 'A running number of the installation; the order is kept.',
  'audit_entry.organisation_code': 'Follows from what the line is about.',
  'audit_entry.round_slug': 'Follows from what the line is about.',
  'audit_entry.outcome': 'Only what was done travels, and is told as done elsewhere where it comes in.',
  'audit_entry.position': 'The place in a chain here; where it comes in, it joins another.',
  'audit_entry.previous_hash': 'As its position.',
  'audit_entry.hash': 'As its position.',
}

test('every table and column of the database is in the archive, or left out for a reason', async () => {
  const { rows } = await sql<{ name: string; columns: string[] }>`
    select table_name as name, array_agg(column_name::text order by column_name) as columns
    from information_schema.columns where table_schema = 'public' group by table_name`.execute(context().db)
  const stored = rows.filter(({ name }) => !(name in leftOut))
  const archived = archiveTables.map((table) => ({
    name: table.name,
    columns: [
      ...columnsOf(table.name).filter((column) => column !== 'file'),
      ...(table.file ? [table.file.column] : []),
      ...Object.keys(leftOutColumns)
        .filter((column) => column.startsWith(`${table.name}.`))
        .map((column) => column.slice(table.name.length + 1)),
    ].sort(),
  }))
  const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)
  expect(archived.sort(byName)).toEqual(stored.sort(byName))
})

test('the references of the archive are the foreign keys of the database', async () => {
  const { rows } = await sql<{ name: string; columns: string[]; table: string; to: string[] }>`
    select conrelid::regclass::text as name, confrelid::regclass::text as table,
      (select array_agg(attname::text order by place) from unnest(conkey) with ordinality as key (number, place)
        join pg_attribute on attrelid = conrelid and attnum = number) as columns,
      (select array_agg(attname::text order by place) from unnest(confkey) with ordinality as key (number, place)
        join pg_attribute on attrelid = confrelid and attnum = number) as to
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`.execute(context().db)
  const told = (name: string, columns: readonly string[], table: string, to: readonly string[]) =>
    `${name} (${columns.join()}) → ${table} (${to.join()})`
  const stored = rows
    .filter(({ name }) => !(name in leftOut))
    .map((row) => told(row.name, row.columns, row.table, row.to))
  const archived = archiveTables.flatMap(({ name, references }) =>
    references.map(({ columns, table, to }) => told(name, columns, table, to)),
  )
  expect(archived.sort()).toEqual(stored.sort())
})

test('the published schemas are those that imports are checked by', async () => {
  const folder = `docs/archive-format/${formatVersion}`
  expect((await readdir(folder)).sort()).toEqual([...jsonSchemas().keys()].sort())
  for (const [name, text] of jsonSchemas())
    expect(JSON.parse(await readFile(`${folder}/${name}`, 'utf8'))).toEqual(JSON.parse(text))
})

test('every table and column is explained in both languages', () => {
  const explained = columnTable().split('\r\n').slice(1, -1)
  expect(explained).toHaveLength(archiveTables.flatMap(({ name }) => columnsOf(name)).length)
  for (const line of explained) expect(line).not.toMatch(/,,|,$/)
  for (const language of ['sv', 'en'] as const)
    expect(Object.keys(textsIn(language).archive.tables).sort()).toEqual(Object.keys(rowSchemas).sort())
})
