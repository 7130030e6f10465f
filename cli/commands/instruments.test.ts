import { expect, test } from 'vitest'
import { copyContent } from '#test/content/content-copy.ts'
import { CommandFailure } from '../command-failure.ts'
import { instrumentsCommand } from './instruments.ts'

/** Runs the command in this process and keeps what it prints. */
async function run(...args: string[]): Promise<{ printed: string; failure: unknown }> {
  let printed = ''
  const command = instrumentsCommand()
  for (const child of command.commands)
    child.configureOutput({ writeOut: (text) => (printed += text) }).exitOverride()
  const failure = await command.parseAsync(args, { from: 'user' }).then(
    () => null,
    (error: unknown) => error,
  )
  return { printed, failure }
}

test('tells what each instrument holds', async () => {
  const { printed, failure } = await run('check')
  expect(failure).toBeNull()
  expect(printed).toContain('checklist-2017  13 items, scale 1–3, sum 13–39, level overall, inferred')
  expect(printed).toContain('checklist-2018  10 items, scale 1–3, sum 10–30, level overall, inferred')
  expect(printed).toContain(
    'checklist-2023  10 items, scale 1–4, sum 10–40, levels overall and board, inferred',
  )
  expect(printed).toMatch(/Everything can be used\.\n$/)
})

test('tells the same as JSON', async () => {
  const { printed } = await run('check', '--json')
  const result = JSON.parse(printed)
  expect(result.ok).toBe(true)
  expect(
    result.instruments.map((row: { id: string; statements: number }) => [row.id, row.statements]),
  ).toEqual([
    ['checklist-2017', 13],
    ['checklist-2018', 10],
    ['checklist-2023', 20],
  ])
  expect(result.crosswalks).toHaveLength(2)
  expect(result.rules).toHaveLength(3)
  expect(result.referenceMeans).toHaveLength(2)
})

test('a broken file ends with file, line and reason and exit code 1', async () => {
  const copy = await copyContent()
  await copy.replace('instruments/checklist-2018/instrument.yaml', 'id: checklist-2018', 'id: other')
  const { printed, failure } = await run('check', '--directory', copy.directory, '--json')
  expect(failure).toBeInstanceOf(CommandFailure)
  expect((failure as CommandFailure).exitCode).toBe(1)
  expect((failure as CommandFailure).message).toMatch(
    /checklist-2018\/instrument\.yaml:2: id: "other" must be/,
  )
  expect(JSON.parse(printed)).toMatchObject({ ok: false, problem: { line: 2 } })
})

test('a folder without instruments is refused, not found empty', async () => {
  const { failure } = await run('check', '--directory', '/nowhere')
  expect((failure as CommandFailure).message).toContain('there is no folder with an instrument here')
})
