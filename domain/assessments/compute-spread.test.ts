import { expect, test } from 'vitest'
import type { Scale } from '../instruments/instrument.ts'
import type { Role } from '../people/person.ts'
import type { Answer } from './assessment.ts'
import { computeSpread } from './compute-spread.ts'

const scale: Scale = {
  steps: [1, 2, 3].map((value) => ({ value, label: { sv: '', en: '' } })),
  allowsHalfSteps: false,
}
const rated = (role: Role, value: number) => ({ role, answer: { kind: 'rated', value } as Answer })
const other = (role: Role, kind: 'unknown' | 'not-applicable') => ({ role, answer: { kind } as Answer })

test('counts each step, for all and by role', () => {
  const spread = computeSpread(scale, [
    rated('politician', 3),
    rated('manager', 1),
    rated('politician', 2),
    other('strategist', 'unknown'),
  ])
  expect(spread).toMatchObject({ n: 3, mean: 2, min: 1, max: 3, unknown: 1, notApplicable: 0, unrated: 0 })
  expect(spread.steps).toEqual([
    { value: 1, count: 1 },
    { value: 2, count: 1 },
    { value: 3, count: 1 },
  ])
  expect(spread.roles.map(({ role, n, mean }) => ({ role, n, mean }))).toEqual([
    { role: 'politician', n: 2, mean: 2.5 },
    { role: 'manager', n: 1, mean: 1 },
    { role: 'strategist', n: 0, mean: null },
  ])
})

test('nobody has rated: no mean, no least, no most', () => {
  const nobody = { n: 0, mean: null, min: null, max: null }
  expect(computeSpread(scale, [])).toMatchObject({ ...nobody, roles: [] })
  expect(
    computeSpread(scale, [
      other('manager', 'not-applicable'),
      { role: 'manager', answer: { kind: 'unrated', written: null } },
    ]),
  ).toMatchObject({ ...nobody, notApplicable: 1, unrated: 1 })
})

test('a step in between appears when somebody used it', () => {
  const { steps } = computeSpread({ ...scale, allowsHalfSteps: true }, [rated('manager', 2.5)])
  expect(steps.map(({ value }) => value)).toEqual([1, 2, 2.5, 3])
})
