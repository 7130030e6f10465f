import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, inject, test, vi } from 'vitest'
import { runSql } from '#test/database/run-sql.ts'
import { CommandFailure } from '../command-failure.ts'
import { auditCommand } from './audit.ts'

const name = 'test_audit_command'
let folder: string
let url: string
let printed = ''

beforeAll(async () => {
  await runSql(inject('clusterUrl'), `create database ${name} template template_filled`)
  url = inject('clusterUrl').replace(/\/postgres$/, `/${name}`)
  vi.stubEnv('DATABASE_URL', url)
  folder = await mkdtemp(join(tmpdir(), 'jamsides-audit-command-'))
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text instanceof Uint8Array ? new TextDecoder().decode(text) : text
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

const run = (...words: string[]) => auditCommand().exitOverride().parseAsync(words, { from: 'user' })
const failing = async (...words: string[]) => run(...words).catch((failure: unknown) => failure)

test('what is whole is told with its ends, here and in a file taken out', async () => {
  const file = join(folder, 'all.jsonl')
  await run('verify')
  expect(printed).toMatch(/^installation: whole, \d+ lines, ends with \d+:[0-9a-f]{64}\.\n/)
  const stored = printed
  printed = ''
  await run('export', '--out', file)
  await run('verify', file)
  expect(printed).toBe(stored)
  printed = ''
  await run('export', '--organisation', 'installation')
  expect(await readFile(file, 'utf8')).toContain(printed.split('\n')[1])
})

test('a line that was changed, and a chain cut short, end with exit code 1 and the position', async () => {
  await run('head', '--organisation', 'installation')
  const head = printed.trim().split(' ')[1]!
  const last = Number(head.split(':')[0])
  const atInstallation = ['--organisation', 'installation', '--head', head]
  await run('verify', ...atInstallation)
  await runSql(
    url,
    `begin; set local session_replication_role = replica;
     delete from audit_entry where organisation_code is null and position = ${last}; commit`,
  )
  await run('verify')
  printed = ''
  expect(await failing('verify', ...atInstallation)).toMatchObject({ exitCode: 1 })
  expect(printed).toContain(`BROKEN at position ${last}: the chain ends before`)
  await runSql(
    url,
    `begin; set local session_replication_role = replica;
     update audit_entry set subject = 'x' where organisation_code is null and position = 1; commit`,
  )
  expect(await failing('verify')).toMatchObject({ exitCode: 1 })
  expect(printed).toContain('installation: BROKEN at position 1: the line says something else')
})

test('what cannot be verified says why', async () => {
  const file = join(folder, 'other.jsonl')
  await writeFile(
    file,
    '{"format":"jamsides-audit","version":1,"organisation":null,"lines":0,"head":null}\nhej\n',
  )
  expect(await failing('verify', file)).toMatchObject({ message: expect.stringContaining('line 2') })
  expect(await failing('verify', join(folder, 'none'))).toBeInstanceOf(CommandFailure)
  expect(await failing('verify', '--organisation', 'Q1')).toMatchObject({
    message: expect.stringContaining('q1'),
  })
  expect(await failing('verify', '--head', `1:${'0'.repeat(64)}`)).toMatchObject({ exitCode: 2 })
})
