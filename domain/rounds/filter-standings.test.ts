import { expect, test } from 'vitest'
import { filterStandings, type StandingFilter } from './filter-standings.ts'
import type { Standing } from './standing.ts'

const standing = (
  code: string,
  name: string,
  { late = false, lastSaved = null, isShared = true }: Partial<Standing & { late: boolean }>,
) => {
  const progress = [{ late: false }, { late }]
  return { organisation: { code, name }, progress, lastSaved, isShared } as unknown as Standing
}

const standings = [
  standing('1280', 'Malmö', { late: true }),
  standing('0180', 'Stockholm', { lastSaved: '2026-05-05' }),
  standing('1880', 'Örebro', { late: true, lastSaved: '2026-05-05' }),
  standing('18', 'Region Örebro län', {}),
  standing('0380', 'Uppsala', { late: true, isShared: false }),
]

test.each<[Partial<StandingFilter>, readonly string[]]>([
  [{}, ['1280', '0180', '1880', '18', '0380']],
  [{ search: ' ÖREBRO ' }, ['1880', '18']],
  [{ search: '18' }, ['1880', '18']],
  [{ search: '0' }, ['0180', '0380']],
  [{ search: 'x' }, []],
  [{ show: 'behind' }, ['1280', '1880']],
  [{ show: 'unsaved' }, ['1280', '18']],
  [{ show: 'unshared' }, ['0380']],
  [{ show: 'unled' }, ['0180']],
  [{ show: 'behind', search: 'malmö' }, ['1280']],
])('%j gives %j, in the order of the round', (asked, expected) => {
  const found = filterStandings(standings, { search: '', show: 'all', ...asked }, new Set(['0180']))
  expect(found.map(({ organisation }) => organisation.code)).toEqual(expected)
})
