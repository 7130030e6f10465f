import { describe, expect, it, test } from 'vitest'
import type { Scale } from '#domain/instruments/instrument.ts'
import { toValue } from '#test/workbooks/sheet-of.ts'
import { readRating } from './read-rating.ts'

const scale: Scale = {
  allowsHalfSteps: false,
  steps: [
    { value: 1, label: { sv: 'Ej påbörjat/finns inte', en: 'Not begun/does not exist' } },
    { value: 2, label: { sv: 'Behöver utvecklas', en: 'Needs development' } },
    { value: 3, label: { sv: 'Genomfört, det finns', en: 'Carried out, in place' } },
  ],
}
type Written = Parameters<typeof toValue>[0]
const read = (written: Written | null, on: Scale = scale) =>
  readRating(written === null ? undefined : toValue(written), on)

test.each([[1], [2], [3], ['1'], ['2'], ['3']])('%j is a plain step', (written) => {
  expect(read(written)).toMatchObject({ plain: true, answer: { kind: 'rated', value: Number(written) } })
})

test.each([
  [' 2', 2],
  ['2 ', 2],
  ['3,0', 3],
  ['3.0', 3],
  ['2.', 2],
  ['+2', 2],
  ['2 p', 2],
  ['2 poäng', 2],
  ['ej påbörjat', 1],
  ['Ej  påbörjat.', 1],
  ['finns inte', 1],
  ['EJ PÅBÖRJAT/FINNS INTE', 1],
  ['Behöver utvecklas', 2],
  ['behover utvecklas', 2],
  ['2=Behöver utvecklas', 2],
  ['2 - behöver utvecklas', 2],
  ['genomfört', 3],
  ['det finns', 3],
  ['needs development', 2],
] as const)('%j is step %d, and said to be so', (written, value) => {
  expect(read(written)).toMatchObject({ plain: false, understood: value, answer: { kind: 'rated', value } })
})

test.each([
  ['vet inte', 'unknown'],
  ['Vet ej', 'unknown'],
  ["don't know", 'unknown'],
  ['ej tillämpligt', 'not-applicable'],
  ['Inte tillämpligt', 'not-applicable'],
  ['e.t.', 'not-applicable'],
  ['n/a', 'not-applicable'],
  ['N/A', 'not-applicable'],
] as const)('%j is %s, never a score', (written, kind) => {
  expect(read(written)).toMatchObject({ kind: 'understood', understood: kind, answer: { kind } })
})

test.each([[null], [0], ['0'], ['0,0'], [''], ['   ']])('%j says nothing', (written) => {
  expect(read(written)).toEqual({ kind: 'blank' })
})

test.each([
  [2.5, '2,5'],
  ['2,5', '2,5'],
  ['1.5', '1.5'],
  ['2½', '2½'],
])('%j is kept as written and unrated', (written, kept) => {
  expect(read(written)).toEqual({
    kind: 'half-step',
    written: kept,
    answer: { kind: 'unrated', written: kept },
  })
})

test('a half point is a rating where the version allows steps in between', () => {
  const halves = { ...scale, allowsHalfSteps: true }
  expect(read(2.5, halves)).toMatchObject({ answer: { kind: 'rated', value: 2.5 }, plain: true })
  expect(read('2,5', halves)).toMatchObject({ answer: { kind: 'rated', value: 2.5 }, plain: false })
  expect(read(2.25, halves).kind).toBe('out-of-scale')
  expect(read(3.5, halves).kind).toBe('out-of-scale')
})

test.each([[4], [-1], [7], ['4'], ['-1'], ['−1'], ['30'], [0.5], [3.5], [2.25], [1e300]])(
  '%j is outside the scale',
  (written) => {
    expect(read(written)).toMatchObject({ kind: 'out-of-scale', answer: { kind: 'unrated' } })
  },
)

test.each([
  ['x'],
  ['X'],
  ['-'],
  ['?'],
  ['1-2'],
  ['2–3'],
  ['1/2'],
  ['2+'],
  ['2?'],
  ['2 eller 3'],
  ['2=genomfört'],
  ['behöver'],
  ['ja'],
  [true],
  [{ error: '#REF!' }],
  [{ formula: 'B9' }],
  [{ date: '2026-03-02' }],
  ['1e0'],
])('%j cannot be read', (written) => {
  expect(read(written)).toMatchObject({ kind: 'unreadable', answer: { kind: 'unrated' } })
})

test.each([
  ['vet inte', true],
  ['Ej tillämpligt', true],
  ["don't know", true],
  ['not applicable', true],
  ['vet ej', false],
  ['n/a', false],
])('%j is in the words of the form: %j', (written, plain) => {
  expect(read(written)).toMatchObject({ plain })
})

describe('a legend in the workbook', () => {
  it('gives steps more names', () => {
    const legend = [{ value: 2, label: 'På gång' }]
    expect(readRating(toValue('på gång'), scale, legend)).toMatchObject({ understood: 2 })
    expect(readRating(toValue('på gång'), scale).kind).toBe('unreadable')
  })
})

it('does not keep a whole essay as a score', () => {
  const reading = read('x'.repeat(5000))
  expect(reading.kind === 'unreadable' && reading.written.length).toBe(200)
})
