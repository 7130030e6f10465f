import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, inject, test, vi } from 'vitest'
import { runSql } from '#test/database/run-sql.ts'
import { exportCommand } from './export.ts'
import { importCommand } from './import.ts'

let folder: string
let printed = ''

const use = (database: string) =>
  vi.stubEnv('DATABASE_URL', inject('clusterUrl').replace(/\/postgres$/, `/${database}`))

beforeAll(async () => {
  await runSql(inject('clusterUrl'), 'create database test_archive_from template template_filled')
  await runSql(inject('clusterUrl'), 'create database test_archive_to')
  vi.stubEnv('JAMSIDES_EXAMPLE', 'off')
  folder = await mkdtemp(join(tmpdir(), 'jamsides-archive-command-'))
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

const out = (...words: string[]) => exportCommand().exitOverride().parseAsync(words, { from: 'user' })
const bringIn = (...words: string[]) => importCommand().exitOverride().parseAsync(words, { from: 'user' })

test.each([
  ['organisation', 'X002', 'Fabelstad'],
  ['programme', 'exempelrundan', 'Exempelrundan'],
] as const)(
  'the history of %s goes out, and into another installation, and out the same',
  async (kind, id, name) => {
    const [first, second] = [join(folder, `${kind}-1.zip`), join(folder, `${kind}-2.zip`)]
    use('test_archive_from')
    await out(kind, id, '--out', first)
    expect(printed).toBe(`${first}\n`)
    use('test_archive_to')
    await bringIn(kind, first, '--dry-run', '--language', 'en')
    expect(printed).toMatch(/Nothing has been saved\.\n$/)
    await bringIn(kind, first)
    expect(printed).toContain(name)
    expect(printed).toMatch(/skattningar: \d+ nya/)
    expect(printed).toMatch(/Allt är inläst\.\n$/)
    await out(kind, id, '--out', second)
    expect((await readFile(second)).equals(await readFile(first))).toBe(true)
    await bringIn(kind, second, '--language', 'en')
    expect(printed).toMatch(/All of it is here already, unchanged\. Nothing had to be read in\.\n$/)
    expect(await readdir(folder)).not.toContainEqual(expect.stringMatching(/\.tmp$/))
  },
)

test('--json tells programs what was done, and what was refused and why', async () => {
  use('test_archive_from')
  const file = join(folder, 'told.zip')
  await out('organisation', 'X001', '--out', file, '--json')
  const { length: bytes } = await readFile(file)
  expect(JSON.parse(printed)).toEqual({ ok: true, kind: 'organisation', code: 'X001', file, bytes })
  printed = ''
  await bringIn('organisation', file, '--json')
  expect(JSON.parse(printed)).toMatchObject({ ok: true, outcome: 'unchanged', subject: { id: 'X001' } })
  printed = ''
  await expect(bringIn('programme', file, '--json')).rejects.toMatchObject({ exitCode: 1 })
  expect(JSON.parse(printed)).toMatchObject({ ok: false, code: 'archive-other-kind' })
  printed = ''
  await expect(out('organisation', '9999', '--out', file, '--json')).rejects.toMatchObject({ exitCode: 1 })
  expect(JSON.parse(printed)).toMatchObject({ ok: false })
  // What was refused leaves the file of before.
  expect((await readFile(file)).length).toBe(bytes)
})

test('what is no archive, or is not there, is refused before any database is started', async () => {
  vi.stubEnv('DATABASE_URL', 'postgres://127.0.0.1:1/none')
  const file = join(folder, 'no.zip')
  await writeFile(file, 'no archive')
  await expect(bringIn('organisation', file)).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringContaining('inget arkiv'),
  })
  await expect(bringIn('organisation', join(folder, 'missing.zip'))).rejects.toMatchObject({ exitCode: 1 })
})
