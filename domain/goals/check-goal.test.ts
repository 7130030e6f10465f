import { expect, test } from 'vitest'
import { checkGoal, type GoalDraft, goalLimits } from './check-goal.ts'

const draft: GoalDraft = {
  title: '  Lika   hög sysselsättning ',
  wanted: 'at-least',
  target: '52,5',
  targetWomen: '',
  targetMen: '',
  reason: '',
  byYear: '2030',
  decidedBy: 'KF § 114',
}
const at = { language: 'sv', thisYear: 2026, kind: 'split', isPercent: true } as const
const apart = { target: '', targetWomen: '48', targetMen: '52', reason: 'Utgångsläget' }

test('one target is the target of both', () => {
  expect(checkGoal({ ...draft, reason: 'behövs inte' }, at).value).toEqual({
    title: 'Lika hög sysselsättning',
    wanted: 'at-least',
    targetWomen: 52.5,
    targetMen: 52.5,
    reason: '',
    byYear: 2030,
    decidedBy: 'KF § 114',
  })
})

test('different targets come with a reason', () => {
  expect(checkGoal({ ...draft, ...apart }, at).value).toMatchObject({
    targetWomen: 48,
    targetMen: 52,
    reason: 'Utgångsläget',
  })
  expect(checkGoal({ ...draft, ...apart, targetMen: '48', reason: '' }, at).value).not.toBeNull()
})

test.each<[Partial<GoalDraft>, Partial<typeof at> | { kind: 'share' }, string, string]>([
  [{ title: ' ' }, {}, 'title', 'missing'],
  [{ title: 'x'.repeat(goalLimits.line + 1) }, {}, 'title', 'too-long'],
  [{ wanted: '' }, {}, 'wanted', 'missing'],
  [{ wanted: 'about' }, {}, 'wanted', 'unknown-choice'],
  [{ target: '' }, {}, 'target', 'missing'],
  [{ target: 'hälften' }, {}, 'target', 'not-a-number'],
  [{ target: '1.234' }, {}, 'target', 'ambiguous-number'],
  [{ target: '101' }, {}, 'target', 'percent-outside'],
  [{ ...apart, target: '50' }, {}, 'target', 'both-ways'],
  [{ ...apart, targetMen: '' }, {}, 'targetMen', 'missing'],
  [{ ...apart, reason: ' ' }, {}, 'reason', 'reason-missing'],
  [{ byYear: '' }, {}, 'byYear', 'missing'],
  [{ byYear: '30' }, {}, 'byYear', 'not-a-year'],
  [{ byYear: '2025' }, {}, 'byYear', 'year-passed'],
  [{ wanted: 'at-most', target: '40' }, { kind: 'share' }, 'wanted', 'share-at-most'],
  [{ target: '60' }, { kind: 'share' }, 'target', 'share-over-hundred'],
  [{ target: '-1' }, { kind: 'share' }, 'target', 'share-outside'],
])('%j is refused with its field', (change, circumstances, field, code) => {
  const { value, problems } = checkGoal({ ...draft, ...change }, { ...at, ...circumstances })
  expect(value).toBeNull()
  expect(problems).toEqual([expect.objectContaining({ field, code })])
})

test('at least 40 for both of a share is a range around parity', () => {
  expect(checkGoal({ ...draft, target: '40' }, { ...at, kind: 'share' }).value).toMatchObject({
    targetWomen: 40,
    targetMen: 40,
  })
})
