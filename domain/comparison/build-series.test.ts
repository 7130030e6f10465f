import { expect, test } from 'vitest'
import { buildSeries } from './build-series.ts'

function point(occasion: string, instrumentId: string, levelId = 'overall', sum: number | null = 12) {
  return { occasion, instrumentId, levelId, sum, max: 30, rated: 10 }
}

const shape = (points: Parameters<typeof buildSeries>[0]) =>
  buildSeries(points).segments.map(({ instrumentId, levelId, points }) => [
    instrumentId,
    levelId,
    points.map(({ occasion }) => occasion),
  ])

test('one version on one level is one line', () => {
  expect(shape([point('a', '2018'), point('b', '2018')])).toEqual([['2018', 'overall', ['a', 'b']]])
  expect(buildSeries([point('a', '2018'), point('b', '2018')]).breaks).toEqual([])
})

test('the line breaks where the version changes', () => {
  const points = [point('a', '2017'), point('b', '2018'), point('c', '2018')]
  expect(shape(points)).toEqual([
    ['2017', 'overall', ['a']],
    ['2018', 'overall', ['b', 'c']],
  ])
  expect(buildSeries(points).breaks).toEqual([{ after: 'a', before: 'b', from: '2017', to: '2018' }])
})

test('coming back to an older version begins a new line', () => {
  expect(shape([point('a', '2018'), point('b', '2023'), point('c', '2018')])).toEqual([
    ['2018', 'overall', ['a']],
    ['2023', 'overall', ['b']],
    ['2018', 'overall', ['c']],
  ])
})

test('levels are lines of their own and are never joined or added', () => {
  const points = [
    point('a', '2023', 'overall'),
    point('a', '2023', 'board'),
    point('b', '2023', 'overall'),
    point('b', '2023', 'board'),
  ]
  expect(shape(points)).toEqual([
    ['2023', 'overall', ['a', 'b']],
    ['2023', 'board', ['a', 'b']],
  ])
  expect(buildSeries(points).breaks).toEqual([])
})

test('a version change into two levels breaks once', () => {
  const { breaks } = buildSeries([point('a', '2018'), point('b', '2023'), point('b', '2023', 'board')])
  expect(breaks).toHaveLength(1)
})

test('an assessment without ratings stays in its line, without a sum', () => {
  const [segment] = buildSeries([point('a', '2018'), point('b', '2018', 'overall', null)]).segments
  expect(segment?.points.map(({ sum }) => sum)).toEqual([12, null])
})

test('no assessments, no lines', () => {
  expect(buildSeries([])).toEqual({ segments: [], breaks: [] })
})
