import { expect, test } from 'vitest'
import { indicateModelOrganisation } from '#domain/rules/indicate-model-organisation.ts'
import { minimumTotal } from '#domain/rules/minimum-total.ts'
import { readConfig } from '#server/config.ts'
import { naming, refusalWith } from '#test/content/refusal-with.ts'
import { readContent } from '../read-content.ts'
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
  const refusal = await refusalWith(readInstrumentContent, { file, from, to })
  expect(refusal).toEqual(naming({ file, stands, reason }))
})

// Modellkommuner 2017–2018 and 2018–2020: learners of the one round that were mentors in the next.
test('the participation rule points at the learners that came back as mentors', async () => {
  const { modelRules, rounds, instruments } = await readContent(readConfig({}).contentDirectory)
  const { scale } = instruments[0]!
  const histories = Map.groupBy(
    rounds.flatMap(({ round, participations }) =>
      participations.map((participation) => ({ ...participation, began: round.period.slice(0, 4) })),
    ),
    ({ organisationCode }) => organisationCode,
  )
  const outcomeOf = (code: string) =>
    indicateModelOrganisation(modelRules, {
      on: '2020-06-01',
      list: { scale, itemNumbers: [], answers: new Map() },
      participations: histories.get(code) ?? [],
    }).find(({ ruleId }) => ruleId === 'participation-2020')!.outcome
  const norrtalje = '0188'
  const hedemora = '2083'
  const boden = '2582'
  const trelleborg = '1287'
  const botkyrka = '0127'
  expect([norrtalje, hedemora, boden].map(outcomeOf)).toEqual(['met', 'met', 'met'])
  expect([trelleborg, botkyrka].map(outcomeOf)).toEqual(['not-met', 'not-met'])
})
