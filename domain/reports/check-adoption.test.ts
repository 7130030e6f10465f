import { expect, test } from 'vitest'
import { type AdoptionDraft, checkAdoption, longestBody, longestDiaryNumber } from './check-adoption.ts'

const draft: AdoptionDraft = {
  on: '2026-11-12',
  body: 'Kommunstyrelsen',
  diaryNumber: 'KS 2026/123',
  unregistered: false,
}
const circumstances = { today: '2026-11-20', latestFigure: '2026-10-30' }

test.each<[string, Partial<AdoptionDraft>, string[]]>([
  ['a whole decision', {}, []],
  ['today', { on: '2026-11-20' }, []],
  ['tomorrow', { on: '2026-11-21' }, ['on in-future']],
  ['the day of the latest figure', { on: '2026-10-30' }, []],
  ['the day before it', { on: '2026-10-29' }, ['on before-figures']],
  ['no day', { on: ' ' }, ['on missing']],
  ['a day that does not exist', { on: '2026-02-30' }, ['on not-a-date']],
  ['no body', { body: ' \u0000\n' }, ['body missing']],
  ['a body that is too long', { body: 'a'.repeat(longestBody + 1) }, ['body too-long']],
  ['no number', { diaryNumber: '' }, ['diaryNumber number-missing']],
  ['no number, and said so', { diaryNumber: ' ', unregistered: true }, []],
  ['a number, and said that there is none', { unregistered: true }, ['diaryNumber number-and-none']],
  ['too long a number', { diaryNumber: '1'.repeat(longestDiaryNumber + 1) }, ['diaryNumber too-long']],
  [
    'nothing at all',
    { on: '', body: '', diaryNumber: '' },
    ['on missing', 'body missing', 'diaryNumber number-missing'],
  ],
])('%s', (_, change, expected) => {
  const { problems } = checkAdoption({ ...draft, ...change }, circumstances)
  expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual(expected)
})

test('the decision is kept on single lines, without what cannot be seen', () => {
  const typed = {
    ...draft,
    body: ' Kommun\u0007styrelsen,\r\n utskottet ',
    diaryNumber: '',
    unregistered: true,
  }
  expect(checkAdoption(typed, { today: '2026-11-20', latestFigure: null }).value).toEqual({
    on: '2026-11-12',
    body: 'Kommunstyrelsen, utskottet',
    diaryNumber: '',
  })
})
