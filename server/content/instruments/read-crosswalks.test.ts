import { expect, test } from 'vitest'
import { copyContent, refusalOf } from '#test/content/content-copy.ts'
import { naming, refusalWith } from '#test/content/refusal-with.ts'
import { readInstrumentContent } from './read-instrument-content.ts'

const file = 'crosswalks/2018-to-2023.yaml'

test.each([
  [
    'an unknown version',
    'toInstrument: checklist-2023',
    'toInstrument: checklist-2030',
    'toInstrument: checklist-2030',
    'no instrument "checklist-2030"',
  ],
  [
    'the same version twice',
    'toInstrument: checklist-2023',
    'toInstrument: checklist-2018',
    'toInstrument: checklist-2018',
    'must be another version',
  ],
  ['an item that does not exist', 'from: [9]', 'from: [11]', 'from: [11]', 'checklist-2018 has no item 11'],
  [
    'an item left out of the older version',
    'from: [3, 4]',
    'from: [3, 3]',
    'links:',
    'item 4 of checklist-2018 stands in no link',
  ],
  [
    'an item left out of the newer version',
    'to: [8]',
    'to: [7]',
    'links:',
    'item 8 of checklist-2023 stands in no link',
  ],
  [
    '"same" for one and several',
    'to: [1]',
    'to: [1, 2]',
    'kind: same',
    '"same" joins one item with one, not 1 with 2',
  ],
  [
    '"split" for one and one',
    'to: [5, 6]',
    'to: [5]',
    'kind: split',
    '"split" joins one item with several, not 1 with 1',
  ],
  [
    '"merged" for one and one',
    'from: [3, 4]',
    'from: [3]',
    'kind: merged',
    '"merged" joins several items with one, not 1 with 1',
  ],
  [
    '"new" with something before it',
    'from: []',
    'from: [9]',
    'kind: new',
    '"new" joins no item with one or several, not 1 with 1',
  ],
  ['a kind that is not known', 'kind: split', 'kind: halved', 'kind: halved', 'kind'],
])('%s is refused with file, line and reason', async (_, from, to, stands, reason) => {
  const refusal = await refusalWith(readInstrumentContent, { file, from, to })
  expect(refusal).toEqual(naming({ file, stands, reason }))
})

test('"ended" must end in nothing', async () => {
  const copy = await copyContent()
  await copy.replace('crosswalks/2017-to-2018.yaml', 'to: []', 'to: [4]')
  expect((await refusalOf(copy, readInstrumentContent)).reason).toContain(
    '"ended" joins one or several items',
  )
})

test('a second crosswalk between the same versions is refused', async () => {
  const copy = await copyContent()
  const { crosswalks } = await readInstrumentContent(copy.directory)
  expect(crosswalks).toHaveLength(2)
  await copy.write('crosswalks/again.yaml', await copy.read(file))
  expect(await refusalOf(copy, readInstrumentContent)).toMatchObject({
    file: 'crosswalks/again.yaml',
    reason: 'there is already a crosswalk checklist-2018 → checklist-2023',
  })
})
