import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { reportFormats } from '#domain/reports/report-format.ts'
import type { Context, Database } from '#server/context.ts'
import { connect } from '#server/store/database/connect.ts'
import { getFrozenReport } from '#server/services/reports/get-frozen-report.ts'
import { getReport } from '#server/services/reports/get-report.ts'
import { getReportFile } from '#server/services/reports/get-report-file.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { adoptNow, saga } from './adopt-now.ts'

const { asOwner, context } = useTestContext()
const run = promisify(execFile)
const subject = { kind: 'organisation', roundSlug: 'exempelrundan', organisationCode: 'X001' } as const

let folder: string
beforeAll(async () => {
  // Beside the project, so that the packages of the project are found from it.
  folder = await mkdtemp(join(process.cwd(), '.frozen-'))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'test/reports/render-frozen.ts',
      target: 'es2023',
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'render-frozen.js' } },
    },
  })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Makes every file again, by another process, in another year, another part of the world and another language. */
async function renderElsewhere(ctx: Context, body: string): Promise<Record<string, string>> {
  const file = join(folder, 'document.json')
  await writeFile(file, body)
  const { stdout } = await run(
    process.execPath,
    [join(folder, 'render-frozen.js'), file, ctx.config.pdfDirectory, '2031-07-01T04:00:00Z'],
    { env: { PATH: process.env.PATH, TZ: 'Pacific/Auckland', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' } },
  )
  const { made, year, zone } = JSON.parse(stdout) as {
    made: Record<string, string>
    year: number
    zone: number
  }
  expect({ year, zone }).toEqual({ year: 2031, zone: 12 })
  return made
}

/** The connections of a program that is started later, on the same database. */
let anew: Database | undefined
afterAll(() => anew?.destroy())

async function connectAnew({ db }: Context): Promise<Database> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db)
  anew = connect(inject('clusterUrl').replace(/\/postgres$/, `/${rows[0]!.name}`), 2)
  return anew
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

async function storedFiles({ db }: Context, reportId: string) {
  return db.selectFrom('report_file').selectAll().where('report_id', '=', reportId).execute()
}

describe('invariant 5: a report once adopted never changes', () => {
  let id: string
  beforeAll(async () => {
    id = await adoptNow(context(saga), subject)
  })

  test('it is made again byte for byte years later, elsewhere, by a program with other content and a newer schema', async () => {
    const ctx = context(saga)
    const before = await storedFiles(ctx, id)
    expect(before).toHaveLength(2 * reportFormats.length)
    for (const { bytes, sha256 } of before) expect(hashOf(bytes)).toBe(sha256)

    // The world goes on: names, rows, instruments and the schema become other ones.
    await sql`update organisation set name = 'Nyköping-Exempel', official_name = 'Ny' where code = 'X001'`.execute(
      ctx.db,
    )
    await sql`update improvement set title = title || ' (ändrad)', challenge = 'Ändrad.'`.execute(ctx.db)
    await sql`update consensus set reason = 'Ändrad.', evidence = 'Ändrad.'`.execute(ctx.db)
    await sql`alter table report_frozen add column kept_by text not null default 'nobody'`.execute(asOwner())
    await sql`alter table report_file add column medium text`.execute(asOwner())
    await sql`alter table report add column language text not null default 'sv'`.execute(asOwner())
    const later: Context = {
      ...ctx,
      db: await connectAnew(ctx),
      now: () => new Date('2031-07-01T04:00:00Z'),
      content: {
        ...ctx.content,
        instruments: ctx.content.instruments.map((one) => ({
          ...one,
          title: { sv: 'Ändrad', en: 'Changed' },
        })),
      },
    }
    expect(JSON.stringify(await getReport(later, { subject, language: 'sv' }))).toContain('Nyköping-Exempel')

    const after = await storedFiles(later, id)
    expect(after.map(({ sha256 }) => sha256)).toEqual(before.map(({ sha256 }) => sha256))
    for (const language of ['sv', 'en'] as const) {
      const frozen = await later.db
        .selectFrom('report_frozen')
        .select('body')
        .where('report_id', '=', id)
        .where('part', '=', `document-${language}`)
        .executeTakeFirstOrThrow()
      const made = await renderElsewhere(later, frozen.body)
      for (const format of reportFormats) {
        const stored = before.find((file) => file.language === language && file.format === format)!
        expect({ format, sha256: made[format] }).toEqual({ format, sha256: stored.sha256 })
        const served = await getReportFile(later, { id, language, format })
        expect(served.bytes.equals(stored.bytes)).toBe(true)
      }
      const page = await getFrozenReport(later, { id, language })
      expect(page!.document.subject).toBe('Exempelkommun')
    }
  })

  test.each([
    ['report', sql`update report set diary_number = 'KS 1' where state = 'adopted'`],
    ['report', sql`update report set state = 'draft' where state = 'adopted'`],
    ['report', sql`delete from report where state = 'adopted'`],
    ['report_text', sql`update report_text set body = 'Annat'`],
    ['report_text', sql`delete from report_text`],
    ['report_frozen', sql`update report_frozen set body = '{}'`],
    ['report_frozen', sql`delete from report_frozen`],
    ['report_file', sql`update report_file set bytes = ''`],
    ['report_file', sql`delete from report_file`],
  ])('the database refuses a change of %s', async (table, change) => {
    await expect(change.execute(context().db)).rejects.toThrow(`never changes (${table})`)
  })
})
