import { describe, expect, test } from 'vitest'
import { fitLine, type LineSums } from './fit-line.ts'

/** The sums of points, straight from their definition. */
function sumsOf(points: readonly (readonly [number, number])[]): LineSums {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length
  const [meanX, meanY] = [mean(0), mean(1)]
  const sum = (of: (x: number, y: number) => number) =>
    points.reduce((all, [x, y]) => all + of(x - meanX, y - meanY), 0)
  return {
    points: points.length,
    meanX,
    meanY,
    sxx: sum((x) => x * x),
    sxy: sum((x, y) => x * y),
    syy: sum((_, y) => y * y),
  }
}

// NIST StRD, linear regression, "Norris": 36 points, certified values
// (https://www.itl.nist.gov/div898/strd/lls/data/Norris.shtml).
const norris: readonly (readonly [number, number])[] = [
  [0.2, 0.1],
  [337.4, 338.8],
  [118.2, 118.1],
  [884.6, 888.0],
  [10.1, 9.2],
  [226.5, 228.1],
  [666.3, 668.5],
  [996.3, 998.5],
  [448.6, 449.1],
  [777.0, 778.9],
  [558.2, 559.2],
  [0.4, 0.3],
  [0.6, 0.1],
  [775.5, 778.1],
  [666.9, 668.8],
  [338.0, 339.3],
  [447.5, 448.9],
  [11.6, 10.8],
  [556.0, 557.7],
  [228.1, 228.3],
  [995.8, 998.0],
  [887.6, 888.8],
  [120.2, 119.6],
  [0.3, 0.3],
  [0.3, 0.6],
  [556.8, 557.6],
  [339.1, 339.3],
  [887.2, 888.0],
  [999.0, 998.5],
  [779.0, 778.9],
  [11.1, 10.2],
  [118.3, 117.6],
  [229.2, 228.9],
  [669.1, 668.4],
  [448.9, 449.2],
  [0.5, 0.2],
]

describe('against the certified values of NIST for Norris', () => {
  const line = fitLine(sumsOf(norris), 0)!
  test.each<[string, number, number]>([
    ['slope', line.slope, 1.00211681802045],
    ['intercept, the value at zero', line.fitted, -0.262323073774029],
    ['standard error of the slope', line.slopeError!, 0.000429796848199937],
    ['standard error of the intercept', line.fittedError!, 0.232818234301152],
    ['residual standard deviation', Math.sqrt(line.residualVariance!), 0.884796396144373],
  ])('%s', (_, found, certified) => {
    expect(Math.abs(found / certified - 1)).toBeLessThan(1e-9)
  })
})

test('two points make a line and say nothing of its scatter', () => {
  expect(
    fitLine(
      sumsOf([
        [2019, 4],
        [2021, 10],
      ]),
      2021,
    ),
  ).toEqual({
    slope: 3,
    fitted: 10,
    residualVariance: null,
    slopeError: null,
    fittedError: null,
  })
})

test.each<[string, readonly (readonly [number, number])[]]>([
  [
    'on a slope',
    [
      [2018, 0.1],
      [2019, 0.2],
      [2020, 0.30000000000000004],
      [2021, 0.4],
    ],
  ],
  [
    'level, as what is repeated',
    [
      [2018, 15],
      [2019, 15],
      [2020, 15],
      [2021, 15],
    ],
  ],
  [
    'at zero',
    [
      [2018, 0],
      [2019, 0],
      [2020, 0],
      [2021, 0],
    ],
  ],
])('points exactly on a line have no scatter to judge from: %s', (_, points) => {
  expect(fitLine(sumsOf(points), 2021)).toMatchObject({ slopeError: null, fittedError: null })
})

test.each<[string, readonly (readonly [number, number])[]]>([
  ['one point', [[2020, 1]]],
  [
    'one year only',
    [
      [2020, 1],
      [2020, 2],
    ],
  ],
])('no line: %s', (_, points) => {
  expect(fitLine(sumsOf(points), 2020)).toBeNull()
})
