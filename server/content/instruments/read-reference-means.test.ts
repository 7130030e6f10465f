import { describe, expect, test } from 'vitest'
import { readConfig } from '#server/config.ts'
import { naming, refusalWith } from '#test/content/refusal-with.ts'
import { readContent } from '../read-content.ts'
import { readInstrumentContent } from './read-instrument-content.ts'

const file = 'reference-means/modellkommuner-2017-2018.yaml'

test.each([
  [
    'an unknown instrument',
    'instrumentId: checklist-2017',
    'instrumentId: other',
    'instrumentId: other',
    'no instrument "other"',
  ],
  [
    'an unknown level',
    'levelId: overall',
    'levelId: board',
    'levelId: board',
    'checklist-2017 has no level "board"',
  ],
  [
    'a mean outside the scale',
    'mean: 2.53',
    'mean: 253',
    'mean: 253',
    '253 for item 1 lies outside the scale 1–3',
  ],
  ['an item twice', '{ item: 2, mean: 2.11 }', '{ item: 1, mean: 2.11 }', 'means:', 'are given for 1, 1, 3'],
  ['respondents upside down', 'low: 35, high: 36', 'low: 36, high: 35', 'respondents:', 'low is above high'],
  [
    'a response rate in per cent',
    'responseRate: 0.63',
    'responseRate: 63',
    'responseRate: 63',
    'responseRate',
  ],
])('%s is refused with file, line and reason', async (_, from, to, stands, reason) => {
  const refusal = await refusalWith(readInstrumentContent, { file, from, to })
  expect(refusal).toEqual(naming({ file, stands, reason }))
})

describe('the published means', async () => {
  const { referenceMeans, rounds } = await readContent(readConfig({}).contentDirectory)

  test('belong to rounds and meetings that are in the content', () => {
    const known = new Set(
      rounds.flatMap(({ round, meetings }) => [
        round.slug,
        ...meetings.map(({ id }) => `${round.slug} ${id}`),
      ]),
    )
    const used = referenceMeans.flatMap(({ roundSlug, occasions }) => [
      roundSlug,
      ...occasions.flatMap(({ meetingId }) => (meetingId === null ? [] : [`${roundSlug} ${meetingId}`])),
    ])
    expect(used.length).toBeGreaterThan(4)
    expect(used.filter((place) => !known.has(place))).toEqual([])
  })

  // Every mean must be a number of whole ratings divided by a number of answers within what is said of it.
  test.each(
    referenceMeans.flatMap(({ id, occasions }) =>
      occasions.flatMap(({ label, respondents, means }) =>
        respondents ? [{ name: `${id} ${label.sv}`, respondents, means }] : [],
      ),
    ),
  )('$name can come from the number of answers given', ({ respondents: { low, high }, means }) => {
    for (const { item, mean } of means) {
      const numbers = Array.from({ length: high - low + 1 }, (_, i) => low + i)
      const fits = numbers.some((n) => (Math.round(mean * n) / n).toFixed(2) === mean.toFixed(2))
      expect([item, fits]).toEqual([item, true])
    }
  })

  // Modellkommuner 2017–2018: sums of the means computed from the table; 2018–2020: 18.3, within the published 16–23.
  test.each([
    ['modellkommuner-2017-2018', [26.71, 27.26, 32.07]],
    ['modellkommuner-2018-2020', [18.3]],
  ])('%s adds up as in the report', (id, sums) => {
    const means = referenceMeans.find((table) => table.id === id)!
    const computed = means.occasions.map((occasion) =>
      occasion.means.reduce((sum, { mean }) => sum + mean, 0),
    )
    computed.forEach((sum, i) => expect(sum).toBeCloseTo(sums[i]!, 6))
    expect(computed).toHaveLength(sums.length)
  })
})
