import { expect, test } from 'vitest'
import { searchLibrary } from '#server/services/library/search-library.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { heldOutPairs, type SearchPair, tunedPairs } from './search-pairs.ts'

const { context } = useTestContext()

/** How a list of pairs is answered: shares that come first and among three, the mean of one through the place, what is not among three. */
async function measure(pairs: readonly SearchPair[]) {
  const places = await Promise.all(
    pairs.map(async ([words, slug]) => {
      const ctx = context(null, { walled: true })
      const { cards } = await searchLibrary(ctx, { words, facets: {}, page: 1 })
      return { words, place: cards.findIndex((card) => card.slug === slug) + 1 }
    }),
  )
  const share = (most: number) =>
    places.filter(({ place }) => place > 0 && place <= most).length / pairs.length
  return {
    first: share(1),
    amongThree: share(3),
    meanReciprocal: places.reduce((sum, { place }) => sum + (place > 0 ? 1 / place : 0), 0) / pairs.length,
    missed: places.filter(({ place }) => place === 0 || place > 3).map(({ words }) => words),
  }
}

test('what people look for comes first, or among the first three', async () => {
  expect(tunedPairs.length).toBeGreaterThanOrEqual(60)
  const { first, meanReciprocal, missed } = await measure(tunedPairs)
  expect(missed).toEqual([])
  expect(first).toBeGreaterThan(0.95)
  expect(meanReciprocal).toBeGreaterThan(0.97)
})

test('so does what the search was not made for', async () => {
  expect(heldOutPairs.length).toBeGreaterThanOrEqual(20)
  const { first, meanReciprocal, missed } = await measure(heldOutPairs)
  expect(missed).toEqual([])
  expect(first).toBeGreaterThan(0.9)
  expect(meanReciprocal).toBeGreaterThan(0.95)
})

test.each([
  'fotbollsplaner',
  'konstgräsplan',
  'idrott tjejer',
  'Fotbollsplanerna',
  'konstgrasplanen',
  'tjejers idrott',
])('the case of Karlskoga comes first for %s', async (words) => {
  const { cards } = await searchLibrary(context(), { words, facets: {}, page: 1 })
  expect(cards[0]?.slug).toBe('karlskoga-idrottsresurser')
})
