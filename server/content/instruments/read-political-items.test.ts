import { expect, test } from 'vitest'
import { copyContent } from '#test/content/content-copy.ts'
import { readContent } from '../read-content.ts'
import { readPoliticalItems } from './read-political-items.ts'

const { instruments, politicalItems } = await readContent('content')

test('every checklist says what politics answers for, the decision first', () => {
  for (const { id } of instruments) expect(politicalItems[id]?.[0]).toBe(1)
})

test.each([
  ['items:\n  checklist-1999: [1]\n', /yaml:2: there is no checklist "checklist-1999"/],
  ['items:\n  checklist-2018:\n    - 1\n    - 11\n', /yaml:4: checklist-2018 has no statement 11/],
  ['items:\n  checklist-2018: []\n', /yaml:2: items.checklist-2018/],
])('%j stops', async (text, expected) => {
  const copy = await copyContent()
  await copy.write('political-items.yaml', text)
  await expect(readPoliticalItems(copy.directory, instruments)).rejects.toThrow(expected)
})
