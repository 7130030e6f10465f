import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { archiveTables } from '#domain/archive/archive-tables.ts'
import { checkScope } from '#domain/archive/check-scope.ts'
import { messageOf, type UserError } from '#server/errors.ts'
import type { Context } from '#server/context.ts'
import { formatVersion } from '#server/archive/schema/archive-schemas.ts'
import { openArchive } from '#server/archive/open-archive.ts'
import { bringIn, organisationArchive, programmeArchive } from '#test/archive/archive-bytes.ts'
import { fillHistory } from '#test/archive/fill-history.ts'
import { historyCode, historyRounds, idOf } from '#test/archive/made-up.ts'
import { wholeArchive, withRows } from '#test/archive/rewrite.ts'
import { applyContent } from '../content/apply-content.ts'
import { useInstallations } from '#test/archive/installation.ts'

const { open } = useInstallations()

async function countAll(ctx: Context): Promise<number> {
  const counts = await Promise.all(
    (['occasion', 'rating', 'report', 'report_file', 'person', 'unit', 'audit_entry'] as const).map(
      async (table) =>
        (
          await ctx.db
            .selectFrom(table)
            .select((row) => row.fn.countAll<string>().as('n'))
            .executeTakeFirstOrThrow()
        ).n,
    ),
  )
  return counts.reduce((sum, n) => sum + Number(n), 0)
}

test('what goes out of one installation and into an empty one goes out of that byte for byte', async () => {
  const [first, second] = [await open(), await open()]
  await fillHistory(first.db)
  const organisation = await organisationArchive(first, historyCode)
  expect((await organisationArchive(first, historyCode)).equals(organisation)).toBe(true)
  const { rows, manifest } = await openArchive(organisation)
  expect(Object.keys(rows).filter((table) => rows[table]!.length === 0)).toEqual([])
  expect(manifest.counts).toMatchObject({
    report: 5,
    report_file: 24,
    unit: 3,
    participation: 3,
    audit_entry: 11,
    challenge: 2,
    goal_state: 2,
    improvement: 3,
  })
  expect(rows.person!.map(({ id }) => id)).toEqual(['prov-anna', 'prov-bo', 'prov-cilla', 'prov-okand'])

  expect(await bringIn(second, organisation, true)).toMatchObject({ outcome: 'dry-run', kept: [] })
  expect(await bringIn(second, organisation)).toMatchObject({ outcome: 'imported', kept: [] })
  expect((await organisationArchive(second, historyCode)).equals(organisation)).toBe(true)

  const before = await countAll(second)
  expect(await bringIn(second, organisation)).toMatchObject({ outcome: 'unchanged' })
  expect(await countAll(second)).toBe(before)
  const roles = await second.db.selectFrom('role_held').selectAll().execute()
  expect(roles).toEqual([])
})

test('a round goes out with all who take part, and comes in the same', async () => {
  const [first, second] = [await open(), await open()]
  await fillHistory(first.db)
  const programme = await programmeArchive(first, historyRounds[1])
  const { manifest } = await openArchive(programme)
  expect(manifest.counts).toMatchObject({
    organisation: 3,
    participation: 2,
    report: 3,
    unit: 2,
    round_group: 2,
    challenge: 1,
    goal: 0,
    goal_state: 0,
    coverage_item: 0,
  })
  expect(await bringIn(second, programme)).toMatchObject({ outcome: 'imported' })
  expect((await programmeArchive(second, historyRounds[1])).equals(programme)).toBe(true)
  // The organisation's own archive brings the rest, and what is there already stays.
  const organisation = await organisationArchive(first, historyCode)
  expect(await bringIn(second, organisation)).toMatchObject({ outcome: 'imported' })
  expect((await organisationArchive(second, historyCode)).equals(organisation)).toBe(true)
})

test.each([1, 2, 3, 4].flatMap((format) => [`organisation-format-${format}`, `programme-format-${format}`]))(
  '%s, as the program of its time wrote it, comes into the present one with all it says',
  async (name) => {
    const bytes = await readFile(`test/archive/fixtures/${name}.zip`)
    const archive = await openArchive(bytes)
    const ctx = await open()
    expect(await bringIn(ctx, bytes)).toMatchObject({ outcome: 'imported', kept: [] })
    const { subject } = archive
    const again =
      subject.kind === 'organisation'
        ? await organisationArchive(ctx, subject.code)
        : await programmeArchive(ctx, subject.slug)
    const { rows, files, manifest } = await openArchive(again)
    expect(rows).toEqual(archive.rows)
    expect(new Map(files)).toEqual(new Map(archive.files))
    // An older archive does not count what its program did not know.
    expect(manifest.counts).toMatchObject(archive.manifest.counts)
    const { writtenBy, counts } = manifest
    expect(manifest).toEqual({ ...archive.manifest, version: formatVersion, writtenBy, counts })
    const settled = rows.report_comment!.map(({ settled_by }) => settled_by)
    expect(settled.some((who) => who === 'prov-okand')).toBe(!name.endsWith('-1'))
    expect(rows.improvement!.some((row) => row.unit_id !== null)).toBe(name.endsWith('-4'))
    const isOlder = /-[12]$/.test(name)
    expect(rows.challenge!.length > 0).toBe(!isOlder)
    expect(rows.improvement!.some((row) => row.challenge_id !== null)).toBe(!isOlder)
    expect(await bringIn(ctx, bytes)).toMatchObject({ outcome: 'unchanged' })
  },
)

test('an installation that has read in the example round can be given its example afterwards', async () => {
  const [first, second] = [await open(), await open()]
  const withExample = (ctx: Context) => applyContent({ ...ctx, config: { ...ctx.config, example: true } })
  await withExample(first)
  const archive = await organisationArchive(first, 'X002')
  expect(await bringIn(second, archive)).toMatchObject({ outcome: 'imported' })
  expect(await withExample(second)).toContain('example-activity')
  expect((await organisationArchive(second, 'X002')).equals(archive)).toBe(true)
  expect((await organisationArchive(second, 'X003')).equals(await organisationArchive(first, 'X003'))).toBe(
    true,
  )
})

test('history that says something else here stops the import whole, with its name', async () => {
  const [first, second] = [await open(), await open()]
  await fillHistory(first.db)
  const archive = await organisationArchive(first, historyCode)
  await bringIn(second, archive)
  await second.db.deleteFrom('unit').where('id', '=', idOf(1, 3)).execute()
  await second.db.updateTable('improvement').set({ title: 'Annat' }).where('id', '=', idOf(6, 1)).execute()
  const before = await countAll(second)
  const refused = (await bringIn(second, archive).catch((error: unknown) => error)) as UserError
  expect(refused.code).toBe('archive-differs')
  expect(messageOf(refused, 'sv')).toContain(`improvement ${idOf(6, 1)} (title)`)
  expect(messageOf(refused, 'en')).toContain(`improvement ${idOf(6, 1)} (title)`)
  expect(await countAll(second)).toBe(before)
})

test.each([
  ['report_text', { section: 'ahead', language: 'en' }],
  ['report_comment', { id: idOf(99, 1) }],
  ['report_event', { reason: 'Annat' }],
])('nothing comes in below a report that stands adopted here: %s', async (table, change) => {
  const ctx = await open()
  await bringIn(ctx, await wholeArchive())
  const before = await countAll(ctx)
  const more = await withRows('reports', (tables) => {
    const adopted = tables.report!.find(({ state }) => state === 'adopted')!
    const rows = tables[table]!
    const like = rows.find(({ report_id }) => report_id === adopted.id)!
    rows.push({ ...like, ...change })
  })
  const refused = (await bringIn(ctx, more).catch((error: unknown) => error)) as UserError
  expect(refused.code).toBe('archive-differs')
  expect(messageOf(refused, 'sv')).toContain(table)
  expect(await countAll(ctx)).toBe(before)
})

test('the register and the rounds of the installation stand, and it is told where the archive says otherwise', async () => {
  const [first, second] = [await open(), await open()]
  await fillHistory(first.db)
  const archive = await organisationArchive(first, historyCode)
  await bringIn(second, archive)
  await second.db.updateTable('organisation').set({ women: 1 }).where('code', '=', 'X900').execute()
  await second.db
    .updateTable('round')
    .set({ status: 'closed' })
    .where('slug', '=', historyRounds[1])
    .execute()
  await second.db.deleteFrom('unit').where('id', '=', idOf(1, 3)).execute()
  const { outcome, kept } = await bringIn(second, archive)
  expect(outcome).toBe('imported')
  expect(kept.map(({ table, key, columns }) => [table, key, columns])).toEqual([
    ['organisation', 'X900', ['women']],
    ['round', historyRounds[1], ['status']],
  ])
  expect(
    (await second.db.selectFrom('organisation').select('women').where('code', '=', 'X900').executeTakeFirst())
      ?.women,
  ).toBe(1)
  // A round that comes in as a whole is history itself: there its status counts.
  await expect(bringIn(second, await programmeArchive(first, historyRounds[1]))).rejects.toMatchObject({
    code: 'archive-differs',
  })
})

test('an archive of a round holds only the challenges and units of its improvements', async () => {
  const ctx = await open()
  await fillHistory(ctx.db)
  const { rows, subject } = await openArchive(await programmeArchive(ctx, historyRounds[1]))
  expect(checkScope(archiveTables, subject, rows)).toBeNull()
  const stray = { ...rows.challenge![0]!, id: idOf(10, 2) }
  expect(checkScope(archiveTables, subject, { ...rows, challenge: [...rows.challenge!, stray] })).toEqual({
    file: 'data/statistics.json',
    at: '$.challenge[1]',
  })
  expect(rows.unit!.map(({ id }) => id)).toEqual([idOf(1, 1), idOf(1, 2)])
  const elsewhere = { ...rows.unit![1]!, id: idOf(1, 3) }
  expect(checkScope(archiveTables, subject, { ...rows, unit: [...rows.unit!, elsewhere] })).toEqual({
    file: 'data/organisations.json',
    at: '$.unit[2]',
  })
})
