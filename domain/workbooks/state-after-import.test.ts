import { expect, test } from 'vitest'
import type { OccasionRecord } from '../assessments/occasion-record.ts'
import { stateAfterImport } from './state-after-import.ts'

const item = (kind: 'rated' | 'unknown' | 'unrated') => {
  const answers = {
    rated: { kind: 'rated', value: 2 },
    unknown: { kind: 'unknown' },
    unrated: { kind: 'unrated', written: 'x' },
  } as const
  return { item: 1, answer: answers[kind], comment: '', evidence: '' }
}
const stored = { state: 'agreeing' } as OccasionRecord

test.each([
  ['whole, in a round that goes on', null, [item('rated'), item('unknown')], false, 'closed'],
  ['partly filled in, in a round that goes on', null, [item('rated'), item('unrated')], false, 'agreeing'],
  ['partly filled in, in a past round', null, [item('rated'), item('unrated')], true, 'closed'],
  ['already at work on here', stored, [item('rated')], false, 'agreeing'],
] as const)('%s', (_, record, after, isRoundClosed, state) => {
  expect(stateAfterImport({ stored: record, after }, isRoundClosed)).toBe(state)
})
