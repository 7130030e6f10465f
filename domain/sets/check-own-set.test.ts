import { expect, it } from 'vitest'
import { checkOwnSet, longestName, type OwnSetDraft } from './check-own-set.ts'

const draft: OwnSetDraft = {
  name: ' Lön  och arbete ',
  guidance: ' Läs raderna ihop. ',
  keyFigures: 'N00001',
}
const isKnown = (id: string) => /^N000\d\d$/.test(id)
const many = (n: number) =>
  Array.from({ length: n }, (_, i) => `N000${String(i + 1).padStart(2, '0')}`).join('\n')

it('keeps a set with its words in order', () => {
  expect(checkOwnSet(draft, isKnown).value).toEqual({
    name: 'Lön och arbete',
    guidance: 'Läs raderna ihop.',
    keyFigures: ['N00001'],
  })
})

it.each<[string, Partial<OwnSetDraft>, object[]]>([
  ['36 key figures', { keyFigures: many(36) }, []],
  [
    '37 key figures',
    { keyFigures: many(37) },
    [{ field: 'keyFigures', code: 'too-many', limit: 36, is: 37 }],
  ],
  ['none', { keyFigures: ' ' }, [{ field: 'keyFigures', code: 'missing' }]],
  [
    'an unknown one, which is named',
    { keyFigures: 'N00001\nN99999' },
    [{ field: 'keyFigures', code: 'unknown', unknown: ['N99999'] }],
  ],
  ['no name', { name: ' ' }, [{ field: 'name', code: 'missing' }]],
  ['the longest name', { name: 'a'.repeat(longestName) }, []],
  [
    'a longer name',
    { name: 'a'.repeat(longestName + 1) },
    [{ field: 'name', code: 'too-long', limit: longestName, is: longestName + 1 }],
  ],
  [
    'a text that is too long',
    { guidance: 'a'.repeat(5001) },
    [{ field: 'guidance', code: 'too-long', limit: 5000, is: 5001 }],
  ],
])('says of %s what must be corrected', (_, change, problems) => {
  expect(checkOwnSet({ ...draft, ...change }, isKnown).problems).toEqual(problems)
})
