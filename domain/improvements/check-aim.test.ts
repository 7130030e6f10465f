import { expect, it } from 'vitest'
import { type AimDraft, checkAim } from './check-aim.ts'

const empty: AimDraft = {
  aimMeasure: '',
  aimUnit: '',
  aimOf: 'women-men',
  aimTodayWomen: '',
  aimTodayMen: '',
  aimWomen: '',
  aimMen: '',
  aimBy: '',
}
const whole: AimDraft = {
  ...empty,
  aimMeasure: ' Istid ',
  aimUnit: 'timmar',
  aimOf: 'girls-boys',
  aimTodayWomen: '12,5',
  aimTodayMen: '40',
  aimWomen: '26',
  aimMen: '26,5',
  aimBy: '2027-12-31',
}
const aim = { measure: 'Istid', unit: 'timmar', of: 'girls-boys', women: 26, men: 26.5, by: '2027-12-31' }

it('is one measure for both sexes with a day, and what it is today if both are known', () => {
  expect(checkAim(whole, 'sv')).toEqual({
    value: { ...aim, today: { women: 12.5, men: 40 } },
    problems: [],
  })
  const unmeasured = { ...whole, aimTodayWomen: '', aimTodayMen: ' ' }
  expect(checkAim(unmeasured, 'sv')).toEqual({ value: { ...aim, today: null }, problems: [] })
})

it('is none where nothing is typed', () => {
  expect(checkAim(empty, 'sv')).toEqual({ value: null, problems: [] })
  expect(checkAim({ ...empty, aimOf: '', aimUnit: ' ' }, 'sv')).toEqual({ value: null, problems: [] })
})

it.each([
  ['one sex missing', { aimMen: '' }, ['aimMen aim-part-missing']],
  ['the other missing', { aimWomen: ' ' }, ['aimWomen aim-part-missing']],
  [
    'nothing but a measure',
    { ...empty, aimMeasure: 'Istid' },
    ['aimUnit', 'aimWomen', 'aimMen', 'aimBy'].map((field) => `${field} aim-part-missing`),
  ],
  ['half of today', { aimTodayMen: '' }, ['aimTodayMen both-or-neither']],
  ['words for a number', { aimWomen: 'lika' }, ['aimWomen not-a-number']],
  ['thousands or decimals', { aimMen: '1.234' }, ['aimMen ambiguous-number']],
  ['no such day', { aimBy: '2027-02-30' }, ['aimBy not-a-date']],
  ['no such pair', { aimOf: 'alla' }, ['aimOf unknown-choice']],
  ['a measure of 201', { aimMeasure: 'x'.repeat(201) }, ['aimMeasure too-long']],
])('is refused with %s', (_, change, expected) => {
  const { value, problems } = checkAim({ ...whole, ...change }, 'sv')
  expect(value).toBeNull()
  expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual(expected)
})
