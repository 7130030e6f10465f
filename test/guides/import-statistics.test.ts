import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { useTestContext } from '#test/database/test-context.ts'
import { importTexts } from '#test/figures/import-text.ts'
import { fencedBlocks } from './fenced-blocks.ts'

const { context } = useTestContext()
const blocks = fencedBlocks(await readFile('docs/guides/import-statistics.md', 'utf8'))

test('every format has an example that comes in as it stands in the guide', async () => {
  const formats: Record<string, number> = {}
  for (const { language, text } of blocks) {
    const order = text.startsWith('"region"') ? { as: 'BE0101' } : {}
    const { files } = await importTexts(
      context(),
      { [`example.${language}`]: text },
      { ...order, dryRun: true },
    )
    formats[files[0]!.format] = files[0]!.observations
  }
  expect(formats).toEqual({
    'wide-csv': 2,
    'kolada-json': 1,
    'json-stat': 1,
    px: 2,
    'scb-csv': 1,
    'long-csv': 1,
  })
})
