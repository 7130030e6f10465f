import { expect, test } from 'vitest'
import { minimumTotal } from '#domain/rules/minimum-total.ts'
import { readConfig } from '#server/config.ts'
import { copyContent, refusalOf } from '#test/content/content-copy.ts'
import { readInstrumentContent } from './read-instrument-content.ts'

const file = 'rules/modellkommun.yaml'

test('the rules of the project are the two published ones and the gap after them', async () => {
  const { modelRules } = await readInstrumentContent(readConfig({}).contentDirectory)
  expect(modelRules.map(({ id, condition }) => [id, condition.kind])).toEqual([
    ['ratings-2018', 'ratings'],
    ['participation-2020', 'participation'],
    ['not-found-2022', 'not-found'],
  ])
  // Modellkommuner 2017–2018: what the rule takes at least on the two lists with the scale 1–3.
  expect([10, 13].map((statements) => minimumTotal(modelRules[0]!, statements))).toEqual([26, 32])
})

test.each([
  [
    'a rule twice',
    'id: participation-2020',
    'id: ratings-2018',
    'id: ratings-2018',
    'the rule "ratings-2018" stands twice',
  ],
  [
    'an end before the start',
    'validTo: 2020-01',
    'validTo: 2016-01',
    'validTo: 2016-01',
    'lies before validFrom',
  ],
  ['a scale upside down', 'scaleMax: 3', 'scaleMax: 1', 'condition:', 'scaleMax must be above scaleMin'],
  ['a share of everything', 'share: 0.5', 'share: 1', 'share: 1', 'share'],
  ['a kind that is not known', 'kind: participation', 'kind: drawing-lots', 'kind: drawing-lots', 'kind'],
])('%s is refused with file, line and reason', async (_, from, to, stands, reason) => {
  const copy = await copyContent()
  await copy.replace(file, from, to)
  expect(await refusalOf(copy, readInstrumentContent)).toMatchObject({
    file,
    stands: expect.stringContaining(stands),
    reason: expect.stringContaining(reason),
  })
})
