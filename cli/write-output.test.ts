import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { messageOf, UserError } from '#server/errors.ts'
import { writeOutput } from './write-output.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jamsides-output-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('a file is written over the old one, and nothing is left beside it', async () => {
  const file = join(folder, 'report.json')
  await writeFile(file, 'old')
  await writeOutput(file, 'new')
  expect(await readFile(file, 'utf8')).toBe('new')
  expect(await readdir(folder)).toEqual(['report.json'])
})

test.each([
  ['a folder that is not there', ['missing', 'x.pdf'], 'Mappen finns inte', 'The folder does not exist'],
  ['a place below a file', ['plain', 'x.pdf'], 'Mappen finns inte', 'The folder does not exist'],
  ['a folder', ['folder'], 'Det finns en mapp med det namnet', 'There is a folder of that name'],
])('%s is refused in the language of the user, without words of the system', async (_, path, sv, en) => {
  await writeFile(join(folder, 'plain'), '')
  await mkdir(join(folder, 'folder'), { recursive: true })
  const file = join(folder, ...path)
  const error = await writeOutput(file, 'new').catch((failure: unknown) => failure)
  expect(error).toBeInstanceOf(UserError)
  expect(messageOf(error as UserError, 'sv')).toContain(sv)
  expect(messageOf(error as UserError, 'en')).toContain(en)
  for (const language of ['sv', 'en'] as const) {
    expect(messageOf(error as UserError, language)).toContain(file)
    expect(messageOf(error as UserError, language)).not.toMatch(/\bE[A-Z]{4,}\b|\.tmp/)
  }
  expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
})
