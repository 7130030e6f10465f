import { expect, test } from 'vitest'
import { formatSource } from './format-source.ts'

test.each([
  [
    { title: 'Vägledning', publisher: 'SKR', date: '2024-02-09', url: 'https://skr.se/x' },
    'sv',
    'Vägledning. SKR. 9 februari 2024.',
    'https://skr.se/x',
  ],
  [{ title: 'Guide', publisher: 'SKR', date: '2019', url: null }, 'en', 'Guide. SKR. 2019.', null],
  [
    { title: 'När blir man modellkommun?', publisher: 'SKR', date: null, url: null },
    'sv',
    'När blir man modellkommun? SKR.',
    null,
  ],
  [
    { title: 'Lokal', publisher: '', date: '2020-01', url: 'javascript:alert(1)' },
    'sv',
    'Lokal. januari 2020.',
    null,
  ],
] as const)('%j in %s', (source, language, text, url) => {
  expect(formatSource(language, source)).toEqual({ text, url })
})
