import { expect, test } from 'vitest'
import { withholdTexts } from './withhold-texts.ts'

test.each([
  ['rate', { item: 1, answer: 'rated', value: 3, version: 2 }, { item: 1, version: 2 }],
  ['comment-on-report', { section: 'work', body: 'Åsa 🙂' }, { section: 'work', body: { characters: 5 } }],
  [
    'import-workbook',
    { occasions: [{ replaced: [{ item: 1, comment: 'Nej', evidence: '' }] }] },
    { occasions: [{ replaced: [{ item: 1, comment: { characters: 3 }, evidence: { characters: 0 } }] }] },
  ],
  [
    'improvement-changed',
    { before: { title: 'Snöröjning', ownerName: 'Eva' }, after: { ownerName: '' } },
    {
      before: { title: 'Snöröjning', ownerName: { characters: 3 } },
      after: { ownerName: { characters: 0 } },
    },
  ],
  ['adopt-report', { body: 'Kommunstyrelsen' }, { body: 'Kommunstyrelsen' }],
  ['settle-report-comment', { comment: 'id' }, { comment: 'id' }],
])('%s keeps of its detail what is nobody’s own words', (action, detail, kept) => {
  expect(withholdTexts(action, detail)).toEqual(kept)
  expect(withholdTexts(action, kept)).toEqual(kept)
})
