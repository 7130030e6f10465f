import { expect, test } from 'vitest'
import { checkTransition } from './check-transition.ts'
import type { ReportState } from './report.ts'

const states: readonly ReportState[] = ['draft', 'review', 'adopted', 'superseded']
const allowed = ['draft → review', 'review → draft', 'review → adopted', 'adopted → superseded']

test.each(states.flatMap((from) => states.map((to) => [from, to] as const)))('%s → %s', (from, to) => {
  expect(checkTransition(from, to, 'Siffrorna rättas.')).toBe(
    allowed.includes(`${from} → ${to}`) ? null : 'not-next',
  )
})

test('back to a draft it takes a reason, and spaces are none', () => {
  expect(checkTransition('review', 'draft', ' \n')).toBe('reason-missing')
  expect(checkTransition('draft', 'review')).toBeNull()
})
