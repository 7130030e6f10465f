import { expect, test } from 'vitest'
import { useTestContext } from '#test/database/test-context.ts'
import { searchOrganisations, type SearchInput } from './search-organisations.ts'

const { context } = useTestContext()
const search = (input: Partial<SearchInput>) =>
  searchOrganisations(context(), { words: '', county: null, kind: null, ...input })

test('before anything is looked for there are counties and kinds to choose from', async () => {
  const view = await search({})
  expect(view.found).toBeNull()
  expect(view.counties).toHaveLength(21)
  expect(view.counties.reduce((sum, { municipalities }) => sum + municipalities, 0)).toBe(290)
  expect(view.kinds).toEqual([
    { kind: 'region', count: 21 },
    { kind: 'municipality', count: 290 },
    { kind: 'district', count: 1 },
    { kind: 'federation', count: 2 },
    { kind: 'company', count: 1 },
    { kind: 'example', count: 6 },
  ])
})

test('words find the closest first, and say when nobody is called so', async () => {
  const exact = await search({ words: 'ostersund' })
  expect(exact).toMatchObject({ onlySimilar: false, found: [{ code: '2380' }] })
  expect(await search({ words: 'ostersnud' })).toMatchObject({ onlySimilar: true, found: [{ code: '2380' }] })
  expect(await search({ words: 'finns inte alls' })).toMatchObject({ onlySimilar: false, found: [] })
})

test('a county gives its region and then its municipalities in Swedish order', async () => {
  const { found, county } = await search({ county: '10' })
  expect(county?.name.sv).toBe('Blekinge län')
  expect(found?.map(({ name }) => name)).toEqual([
    'Region Blekinge',
    'Karlshamn',
    'Karlskrona',
    'Olofström',
    'Ronneby',
    'Sölvesborg',
  ])
  expect((await search({ county: '02' })).found).toBeNull()
})

test('a kind gives all of it, the made-up ones apart', async () => {
  expect((await search({ kind: 'region' })).found).toHaveLength(21)
  expect((await search({ kind: 'municipality' })).found).toHaveLength(290)
  expect((await search({ kind: 'example' })).found?.every(({ fictional }) => fictional)).toBe(true)
})

test('a search through the database answers in a few milliseconds', async () => {
  for (const words of ['region', 'ostersnud']) {
    const took: number[] = []
    for (let i = 0; i < 15; i++) {
      const start = performance.now()
      await search({ words })
      took.push(performance.now() - start)
    }
    // What the machine does besides makes some of them slower, and none quicker.
    expect(Math.min(...took)).toBeLessThan(60)
  }
})
