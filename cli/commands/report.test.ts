import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, inject, test, vi } from 'vitest'
import { reportSchema } from '#server/reports/document/report-schema.ts'
import { runSql } from '#test/database/run-sql.ts'
import { reportCommand } from './report.ts'

let folder: string
let printed = ''

beforeAll(async () => {
  const clusterUrl = inject('clusterUrl')
  await runSql(clusterUrl, 'create database test_report_command template template_filled')
  vi.stubEnv('DATABASE_URL', clusterUrl.replace(/\/postgres$/, '/test_report_command'))
  folder = await mkdtemp(join(tmpdir(), 'jamsides-report-'))
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

const run = (...words: string[]) => reportCommand().exitOverride().parseAsync(words, { from: 'user' })

test.each([
  ['organisation', ['organisation', 'X002', '--round', 'exempelrundan']],
  ['round', ['round', 'exempelrundan']],
  ['meeting', ['meeting', 'exempelrundan', 'exempel-bjork', 'bm3']],
  ['brief', ['brief', 'X002', '--round', 'exempelrundan']],
] as const)('the report of an %s is written as JSON, HTML and PDF', async (kind, words) => {
  const out = (format: string) => join(folder, `${kind}.${format}`)
  for (const format of ['json', 'html', 'pdf']) await run(...words, '--format', format, '--out', out(format))
  const json = reportSchema.parse(JSON.parse(await readFile(out('json'), 'utf8')))
  expect(json).toMatchObject({ kind, language: 'sv', round: { slug: 'exempelrundan' }, fictional: true })
  const html = await readFile(out('html'), 'utf8')
  expect(html).toMatch(/^<!doctype html><html lang="sv">/)
  expect(html.match(/<section /g)).toHaveLength(json.sections.length)
  expect(html).not.toMatch(/<script|<link|src=/)
  expect((await readFile(out('pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
  expect(await readdir(folder)).not.toContainEqual(expect.stringMatching(/\.tmp$/))
})

test('the report of a year is written, of a year that can have one', async () => {
  const out = join(folder, 'year.json')
  await run('year', 'X002', '--year', '2026', '--format', 'json', '--language', 'en', '--out', out)
  const json = reportSchema.parse(JSON.parse(await readFile(out, 'utf8')))
  expect(json).toMatchObject({ kind: 'year', year: 2026, round: null, organisation: { code: 'X002' } })
  await expect(run('year', 'X002', '--year', '1999', '--out', out)).rejects.toMatchObject({ exitCode: 1 })
})

test('--json tells what was written', async () => {
  const out = join(folder, 'told.json')
  await run('round', 'exempelrundan', '--format', 'json', '--language', 'en', '--out', out, '--json')
  const { size } = await import('node:fs').then(({ statSync }) => statSync(out))
  expect(JSON.parse(printed)).toMatchObject({
    ok: true,
    kind: 'round',
    organisation: null,
    language: 'en',
    file: out,
    bytes: size,
  })
})

test('- writes the report to standard output', async () => {
  await run('round', 'exempelrundan', '--format', 'json', '--out', '-')
  expect(reportSchema.parse(JSON.parse(printed)).kind).toBe('round')
})

test.each([
  [
    'an unknown organisation',
    ['organisation', 'nope', '--round', 'exempelrundan'],
    1,
    /Det finns ingen organisation med koden ”nope”/,
  ],
  ['an unknown round', ['round', 'nope'], 1, /Det finns ingen runda med namnet ”nope”/],
  [
    'an unknown round in English',
    ['round', 'nope', '--language', 'en'],
    1,
    /There is no round called “nope”/,
  ],
  [
    'an organisation outside the round',
    ['organisation', '1280', '--round', 'exempelrundan'],
    1,
    /deltar inte i Exempelrundan/,
  ],
] as const)('%s is refused and leaves what was there', async (_, words, exitCode, message) => {
  const out = join(folder, 'kept.pdf')
  await writeFile(out, 'the old one')
  await expect(run(...words, '--out', out)).rejects.toMatchObject({
    exitCode,
    message: expect.stringMatching(message),
  })
  expect(await readFile(out, 'utf8')).toBe('the old one')
})

test('a place that cannot be written to is told, and so it is as JSON', async () => {
  const out = join(folder, 'no', 'such', 'folder', 'x.json')
  await expect(
    run('round', 'exempelrundan', '--format', 'json', '--out', out, '--json'),
  ).rejects.toMatchObject({ exitCode: 1 })
  expect(JSON.parse(printed)).toMatchObject({ ok: false, problem: expect.stringContaining(out) })
})

test.each([
  [['round', 'exempelrundan']],
  [['organisation', 'X001', '--out', 'x']],
  [['brief', 'X001', '--out', 'x']],
  [['meeting', 'exempelrundan', 'exempel-bjork', '--out', 'x']],
  [['round', 'exempelrundan', '--format', 'odt', '--out', 'x']],
  [['round', 'exempelrundan', '--out', '-', '--json']],
])('%j is called wrongly', async (words) => {
  const command = reportCommand()
  for (const child of command.commands) child.exitOverride().configureOutput({ writeErr: () => undefined })
  const refused = command.exitOverride().parseAsync(words, { from: 'user' })
  await expect(refused).rejects.toMatchObject({
    exitCode: words.includes('--json') ? 2 : 1,
    name: expect.stringMatching(/Command/),
  })
})
