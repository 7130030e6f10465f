import { expect, test } from 'vitest'
import { toObservation } from './to-observation.ts'

test.each([
  ['', 12.5, { status: 'value', value: 12.5 }],
  [null, 12.5, { status: 'value', value: 12.5 }],
  ['Missing', null, { status: 'missing' }],
  ['Sekretess', null, { status: 'suppressed' }],
  // What the source calls secret is not taken in, even should it send the figure.
  ['Confidential', 12.5, { status: 'suppressed' }],
])('a figure with the status %j and the value %j', (status, value, expected) => {
  const values = [{ gender: 'K' as const, value, status, isdeleted: false }]
  const record = { kpi: 'N00001', municipality: '2083', period: 2022, values }
  expect(toObservation(record, { changesOnly: false }).women).toEqual(expected)
})
