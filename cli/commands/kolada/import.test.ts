import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, inject, test, vi } from 'vitest'
import { runSql } from '#test/database/run-sql.ts'
import { wideCsv } from '#test/figures/import-text.ts'
import { importFiguresCommand } from './import.ts'

let folder: string
let printed = ''

beforeAll(async () => {
  const clusterUrl = inject('clusterUrl')
  await runSql(clusterUrl, 'create database test_import_figures template template_filled')
  folder = await mkdtemp(join(tmpdir(), 'jamsides-figures-'))
  vi.stubEnv('DATABASE_URL', clusterUrl.replace(/\/postgres$/, '/test_import_figures'))
  vi.stubEnv('JAMSIDES_DATA', folder)
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
})
beforeEach(() => {
  printed = ''
})
afterAll(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await rm(folder, { recursive: true, force: true })
})

async function run(text: string, ...options: string[]): Promise<void> {
  const path = join(folder, 'a.csv')
  await writeFile(path, text)
  await importFiguresCommand()
    .exitOverride()
    .parseAsync([path, ...options], { from: 'user' })
}

test('what came in is told in words and as JSON', async () => {
  await run(wideCsv('N00905,2083,2023,1,2,3,1'))
  expect(printed).toMatch(/^a\.csv: kolada-CSV, 1 observationer\nInläst som hämtning \d{6}, som har/)
  printed = ''
  await run(wideCsv('N00905,2083,2024,1,2,3,1'), '--json', '--dry-run', '--language', 'en')
  expect(JSON.parse(printed)).toMatchObject({
    ok: true,
    outcome: 'dry-run',
    files: [{ name: 'a.csv', format: 'wide-csv', observations: 1 }],
  })
})

test('a refusal is told with its place, and the command fails', async () => {
  const refused = run(wideCsv('N00905,2083,2023,"1,5",2,3,1'), '--json', '--language', 'en')
  await expect(refused).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringMatching(/^a\.csv, row 2, column 4/),
  })
  expect(JSON.parse(printed)).toMatchObject({
    ok: false,
    code: 'figures-refused',
    file: 'a.csv',
    place: { row: 2, column: { number: 4, name: 'women_K' } },
    problem: 'decimal-comma',
    more: 0,
  })
})
