import { expect, test } from 'vitest'
import { gapsCommand } from './gaps.ts'

/** What is called wrongly is refused before anything is opened. */
async function refusalOf(...args: string[]): Promise<string> {
  let said = ''
  const command = gapsCommand()
    .exitOverride()
    .configureOutput({ writeErr: (text) => (said += text) })
  await command.parseAsync(args, { from: 'user' }).catch(() => undefined)
  return said
}

test.each([
  [[], "required option '--organisation <code>' not specified"],
  [['--organisation', '2083', '--year', '22'], 'A year has four digits, such as 2022.'],
  [['--organisation', '2083', '--limit', '0'], 'A limit is a whole number from 1 up.'],
  [['--organisation', '2083', '--limit', '-5'], 'A limit is a whole number from 1 up.'],
  [['--organisation', '2083', '--limit', 'many'], 'A limit is a whole number from 1 up.'],
])('%j', async (args, said) => {
  expect(await refusalOf(...args)).toContain(said)
})
