import { expect, test } from 'vitest'
import { titled } from '#test/gaps/made-up-gap.ts'
import { groupSimilar } from './group-similar.ts'

test('what is about nearly the same thing stands under the one most worth attention', () => {
  const groups = groupSimilar([
    titled('N1', 'Elever i åk 9 som är behöriga till yrkesprogram, hemkommun, andel (%)'),
    titled('N2', 'Invånare 65-79 år, andel (%)'),
    titled('N3', 'Elever i åk 9 som är behöriga till yrkesprogram, lägeskommun, andel (%)'),
    titled('N4', 'Invånare 80+, andel (%)'),
    titled('N5', 'Sjukpenningtalet, 16–64 år, dagar'),
  ])
  expect(
    groups.map(({ lead, similar }) => [lead.keyFigure.id, ...similar.map((one) => one.keyFigure.id)]),
  ).toEqual([['N1', 'N3'], ['N2', 'N4'], ['N5']])
})

test('key figures without a title are about who knows what, not about the same thing', () => {
  expect(groupSimilar([titled('N1', 'N1'), titled('N2', 'N2')])).toHaveLength(2)
})
