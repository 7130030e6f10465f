import { expect, test } from 'vitest'
import { filterStandings, type StandingFilter } from './filter-standings.ts'
import type { Standing } from './standing.ts'

const standing = (code: string, name: string, late: boolean, lastSaved: string | null) =>
  ({ organisation: { code, name }, progress: [{ late: false }, { late }], lastSaved }) as unknown as Standing

const standings = [
  standing('1280', 'Malmö', true, null),
  standing('0180', 'Stockholm', false, '2026-05-05'),
  standing('1880', 'Örebro', true, '2026-05-05'),
  standing('18', 'Region Örebro län', false, null),
]

test.each<[Partial<StandingFilter>, readonly string[]]>([
  [{}, ['1280', '0180', '1880', '18']],
  [{ search: ' ÖREBRO ' }, ['1880', '18']],
  [{ search: '18' }, ['1880', '18']],
  [{ search: '0' }, ['0180']],
  [{ search: 'x' }, []],
  [{ show: 'behind' }, ['1280', '1880']],
  [{ show: 'unsaved' }, ['1280', '18']],
  [{ show: 'unled' }, ['0180']],
  [{ show: 'behind', search: 'malmö' }, ['1280']],
])('%j gives %j, in the order of the round', (asked, expected) => {
  const found = filterStandings(standings, { search: '', show: 'all', ...asked }, new Set(['0180']))
  expect(found.map(({ organisation }) => organisation.code)).toEqual(expected)
})
