import { expect, test } from 'vitest'
import { readConfig } from '../config.ts'
import { readContent } from './read-content.ts'

test('the content of the project can be read as a whole', async () => {
  const content = await readContent(readConfig({}).contentDirectory)
  expect(content.instruments.map(({ id, items, scale }) => [id, items.length, scale.steps.length])).toEqual([
    ['checklist-2017', 13, 3],
    ['checklist-2018', 10, 3],
    ['checklist-2023', 10, 4],
  ])
})
