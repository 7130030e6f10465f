import { expect, test } from 'vitest'
import { findKnownPart, listPossibleParts, restsAround, splitCompound } from './split-compound.ts'

const words = new Set(
  `fotboll plan planer planerna konst gräs konstgräs idrott plats skola gård kvinna jour gata belysning pojke rum
  barn omsorg ring arbete marknad arbetsmarknad åtgärder lön gap läs läsa förståelse fest`.split(/\s+/),
)
const isWord = (part: string) => words.has(part)

test.each([
  ['fotbollsplaner', ['fotboll', 'planer']],
  ['fotbollsplanerna', ['fotboll', 'planerna']],
  ['konstgräsplan', ['konstgräs', 'plan']],
  ['idrottsplats', ['idrott', 'plats']],
  ['skolgård', ['skola', 'gård']],
  ['kvinnojour', ['kvinna', 'jour']],
  ['gatubelysning', ['gata', 'belysning']],
  ['pojkrum', ['pojke', 'rum']],
  ['barnomsorg', ['barn', 'omsorg']],
  ['arbetsmarknadsåtgärder', ['arbetsmarknad', 'åtgärder']],
  ['lönegap', ['lön', 'gap']],
  ['läsförståelse', ['läs', 'förståelse']],
  ['konstgräsfest', ['konstgräs', 'fest']],
])('%s is %j', (word, expected) => {
  expect(splitCompound(word, isWord)).toEqual(expected)
})

test.each([['planering'], ['fotboll'], ['plan'], ['festa'], ['xyz'], ['']])(
  '%s is no compound of known words',
  (word) => {
    expect(splitCompound(word, isWord)).toBeNull()
  },
)

test('three parts are found where no two are known', () => {
  const only = (part: string) => ['konst', 'gräs', 'planer'].includes(part)
  expect(splitCompound('konstgräsplaner', only)).toEqual(['konst', 'gräs', 'planer'])
})

test.each([
  ['barnomsorgstider', 'barnomsorg'],
  ['skolgårdsfest', 'fest'],
  ['arbetsmiljö', 'arbete'],
  ['lånebyggar', null],
  ['radplan', 'plan'],
  ['planblad', null],
  ['snöplanering', null],
])('%s, of which no two parts are known, is read by %j', (word, expected) => {
  const known = new Set(['barnomsorg', 'arbete', 'plan', 'fest', 'lån', 'ring', 'ning'])
  expect(findKnownPart(word, (part) => known.has(part))).toBe(expected)
})

test('all that may be asked about is listed beforehand', () => {
  for (const word of ['fotbollsplaner', 'konstgräsplaner', 'kvinnojour', 'gatubelysning', 'skolgård']) {
    const listed = new Set(listPossibleParts(word))
    const asked: string[] = []
    splitCompound(word, (part) => {
      asked.push(part)
      return words.has(part)
    })
    expect(asked.filter((part) => part !== word && !listed.has(part))).toEqual([])
  }
})

test.each([
  ['konstgräsplan', 'plan', { before: ['konstgräs', 'konstgrä', 'konstgräsa', 'konstgräse'], after: [] }],
  ['plantid', 'plan', { before: [], after: ['tid'] }],
  ['idrottsplats', 'idrott', { before: [], after: ['splats', 'plats'] }],
  ['lönegap', 'lön', { before: [], after: ['egap', 'gap'] }],
  ['planering', 'plan', null],
  ['planen', 'plan', null],
  ['plan', 'plan', null],
  ['idrott', 'plan', null],
])('what stands around in %s', (longer, stem, expected) => {
  expect(restsAround(longer, stem)).toEqual(expected)
})
