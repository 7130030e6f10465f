import { expect, test } from 'vitest'
import { copyContent, refusalOf } from '#test/content/content-copy.ts'
import { naming, refusalWith } from '#test/content/refusal-with.ts'
import { readInstrumentContent } from './read-instrument-content.ts'

const head = 'instruments/checklist-2018/instrument.yaml'
const third = 'instruments/checklist-2018/items/03-managers-carry-out-decision.yaml'
const twoLevels = 'instruments/checklist-2023/items/01-political-decision.yaml'

// What is put in place of what, and what stands on the line that is named.
test.each([
  [
    'an id that is not the folder',
    head,
    'id: checklist-2018',
    'id: other',
    'id: other',
    'must be the name of its folder',
  ],
  ['a field that is not known', head, 'workbook:', 'workbok:', 'workbok:', 'Unrecognized key'],
  [
    'a date that does not exist',
    head,
    "validFrom: '2018'",
    'validFrom: 2018-02-30',
    'validFrom: 2018-02-30',
    'no date of the calendar',
  ],
  [
    'an end before the start',
    head,
    'validTo: 2023-02',
    'validTo: 2017-02',
    'validTo: 2017-02',
    'lies before validFrom',
  ],
  ['a scale with a gap', head, '- value: 3', '- value: 4', '- value: 4', 'after step 2 comes 4'],
  ['a part twice', head, '- id: analysis', '- id: steering', '- id: steering', '"steering" stands twice'],
  ['a language left empty', head, 'en: Checklist 2018', 'en: ""', 'en: ""', 'title.en: must not be empty'],
  ['a language left out', head, '  en: Checklist 2018\n', '', 'title:', 'title.en: Invalid input'],
  [
    'an uncertain version that does not say why',
    head,
    'certaintyNote:',
    'x: 1\nzertaintyNote:',
    'x: 1',
    'Unrecognized key',
  ],
  [
    'a source with half an address',
    head,
    'url: https://kalmar',
    'url: kalmar',
    'url: kalmar',
    'whole address',
  ],
  ['YAML that cannot be read', head, 'title:\n', 'title: {\n', 'sv:', ''],
  [
    'a number that is not next',
    third,
    'number: 3',
    'number: 4',
    'number: 4',
    'number: is 4, but 3 comes next',
  ],
  [
    'an unknown part',
    third,
    'part: steering',
    'part: other',
    'part: other',
    'is not one of the parts of checklist-2018',
  ],
  [
    'a slug of another item',
    third,
    'slug: managers-carry-out-decision',
    'slug: political-decision',
    'slug: political-decision',
    'is also used in 01-',
  ],
  [
    'a step that is not explained',
    third,
    '- value: 3',
    '- value: 2',
    'steps:',
    'explains 1, 2, 2, but the scale has 1, 2, 3',
  ],
  ['an unknown level', third, '  overall:', '  board:', '  board:', '"board" is not one of the levels'],
  [
    'a missing level',
    twoLevels,
    '  board:',
    '  boardroom:',
    'boardroom:',
    '"boardroom" is not one of the levels',
  ],
  [
    'guidance for one role left out',
    third,
    '      politician:',
    '      councillor:',
    'guidance:',
    'guidance',
  ],
  ['an unsure item that does not say why', third, 'certaintyNote:', 'note:', 'note:', 'Unrecognized key'],
])('%s is refused with file, line and reason', async (_, file, from, to, stands, reason) => {
  const refusal = await refusalWith(readInstrumentContent, { file, from, to })
  expect(refusal).toEqual(naming({ file, stands, reason }))
})

test('an item that is gone leaves a gap, named in the file after it', async () => {
  const copy = await copyContent()
  await copy.remove(third)
  expect(await refusalOf(copy, readInstrumentContent)).toEqual({
    file: 'instruments/checklist-2018/items/04-competence-secured.yaml',
    line: 1,
    stands: 'number: 4',
    reason: 'number: is 4, but 3 comes next; items are numbered from 1 without gaps',
  })
})

test('a file whose name begins with another number is refused', async () => {
  const copy = await copyContent()
  const folder = 'instruments/checklist-2018/items'
  await copy.write(
    `${folder}/11-approach-can-be-transferred.yaml`,
    await copy.read(`${folder}/10-approach-can-be-transferred.yaml`),
  )
  await copy.remove(`${folder}/10-approach-can-be-transferred.yaml`)
  expect(await refusalOf(copy, readInstrumentContent)).toMatchObject({
    stands: 'number: 10',
    reason: 'number: is 10, but the name of the file begins with 11',
  })
})

test('what is unsure must say what is unsure', async () => {
  const copy = await copyContent()
  const text = await copy.read(third)
  await copy.write(third, text.slice(0, text.indexOf('certaintyNote:')))
  expect(await refusalOf(copy, readInstrumentContent)).toMatchObject({
    file: third,
    stands: 'certainty: inferred',
    reason: 'certaintyNote: must say what is inferred',
  })
})

test('a folder without instrument.yaml is refused', async () => {
  const copy = await copyContent()
  await copy.write('instruments/empty/items/01-x.yaml', 'number: 1\n')
  expect(await refusalOf(copy, readInstrumentContent)).toEqual({
    file: 'instruments/empty/instrument.yaml',
    line: 1,
    stands: '',
    reason: 'the file is missing',
  })
})

test('an instrument without items is refused', async () => {
  const copy = await copyContent()
  await copy.remove('instruments/checklist-2018/items')
  expect(await refusalOf(copy, readInstrumentContent)).toMatchObject({ file: head, line: 1 })
})

test('content without any instrument is refused', async () => {
  const copy = await copyContent()
  await copy.remove('instruments')
  expect(await refusalOf(copy, readInstrumentContent)).toMatchObject({ file: 'instruments' })
})
