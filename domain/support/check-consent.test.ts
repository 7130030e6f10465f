import { expect, test } from 'vitest'
import { checkConsent, longestReason } from './check-consent.ts'

const today = '2026-11-20'
const problemsOf = (reason: string, until: string) =>
  checkConsent({ reason, until }, today).problems.map(({ field, code }) => `${field} ${code}`)

test.each([
  ['Hjälp', '2026-11-20', []],
  ['Hjälp', '2026-12-20', []],
  ['Hjälp', '2026-12-21', ['until too-far']],
  ['Hjälp', '2026-11-19', ['until past']],
  ['Hjälp', '2026-13-01', ['until missing']],
  ['Hjälp', '2026-11-31', ['until missing']],
  ['  ', '', ['reason missing', 'until missing']],
  ['å'.repeat(longestReason), today, []],
  ['å'.repeat(longestReason + 1), today, ['reason too-long']],
])('%s until %s: %j', (reason, until, expected) => {
  expect(problemsOf(reason, until)).toEqual(expected)
})

test('what is kept has no space around it', () => {
  expect(checkConsent({ reason: ' Hjälp ', until: today }, today).value).toEqual({
    reason: 'Hjälp',
    until: today,
  })
})
