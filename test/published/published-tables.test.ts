import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Answer } from '#domain/assessments/assessment.ts'
import { computeShift } from '#domain/assessments/compute-shift.ts'
import { scoreAnswers } from '#domain/assessments/score-answers.ts'
import type { Scale } from '#domain/instruments/instrument.ts'
import { differenceOfMeans } from '#stats/difference-of-means.ts'
import { meanWithN } from '#stats/mean-with-n.ts'
import { roundHalfUp } from '#stats/round-half-up.ts'
import { shareOf } from '#stats/share-of.ts'

const file = '../shared/data/published/published_tables.json'

type Check = { what: string; published: unknown; computed: unknown; agrees: boolean }
type Cell = Record<string, unknown>
type Table = {
  id: string
  cells: readonly Cell[]
  check: readonly Check[]
  sumRange?: { min: number; max: number; of: number }
}

const tables: readonly Table[] = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as { tables: readonly Table[] }).tables
  : []

function table(id: string): Table {
  return tables.find((candidate) => candidate.id === id)!
}

function check(id: string, what: string): Check {
  return table(id).check.find((candidate) => candidate.what.startsWith(what))!
}

function numbers(id: string, key: string): readonly number[] {
  return table(id).cells.flatMap((cell) => (typeof cell[key] === 'number' ? [cell[key]] : []))
}

const rated = (value: number): Answer => ({ kind: 'rated', value })
const step = (value: number) => ({ value, label: { sv: '', en: '' } })
const oneToThree: Scale = { steps: [1, 2, 3].map(step), allowsHalfSteps: false }
const percent = (part: number, whole: number) => shareOf(part, whole)! * 100
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Answers by item number, from a column of a table. */
function answers(id: string, column: string): ReadonlyMap<number, Answer> {
  return new Map(table(id).cells.map((cell) => [cell.item as number, rated(cell[column] as number)]))
}

/** Whole ratings 1–3 of n people with the given sum, whoever gave them. */
function ratingsOf(n: number, total: number): readonly number[] {
  return Array.from({ length: n }, (_, i) => 1 + Math.max(0, Math.min(2, total - n - 2 * i)))
}

/** The sums of n whole ratings that are printed as the given mean. */
function sumsBehind(mean: number, n: number, decimals: number): readonly number[] {
  return Array.from({ length: 2 * n + 1 }, (_, i) => n + i).filter(
    (total) => roundHalfUp(meanWithN(ratingsOf(n, total)).mean!, decimals) === mean,
  )
}

/** The single answers behind a table of how many chose which step. */
function spread(id: string): readonly number[] {
  return table(id).cells.flatMap(({ value, n }) => Array.from({ length: n as number }, () => value as number))
}

describe.skipIf(tables.length === 0)(
  'published tables come out as published (skipped where ../shared with the published tables is absent)',
  () => {
    describe('Modellkommuner 2017–2018, Table 1', () => {
      const id = 'mk2019-table1'
      const items = Array.from({ length: 13 }, (_, i) => i + 1)
      const shift = () => computeShift(answers(id, 'BM2'), answers(id, 'BM4'), items)

      test('every difference is the published one, or off exactly where the report is', () => {
        const off: number[] = []
        for (const { item, change } of shift().items) {
          const { published, computed, agrees } = check(id, `item ${item}: BM4`)
          const ours = roundHalfUp(change!, 2)
          expect([item, ours]).toEqual([item, computed])
          expect([item, ours === published]).toEqual([item, agrees])
          if (!agrees) off.push(item)
        }
        expect(shift().n).toBe(13)
        expect(off).toEqual([6, 7, 9, 13])
      })

      test('unrounded means of whole ratings give every published difference, the four that are off too', () => {
        for (const cell of table(id).cells) {
          const differences = (nBM2: number, nBM4: number) =>
            sumsBehind(cell.BM2 as number, nBM2, 2).flatMap((before) =>
              sumsBehind(cell.BM4 as number, nBM4, 2).map((after) =>
                differenceOfMeans(meanWithN(ratingsOf(nBM2, before)), meanWithN(ratingsOf(nBM4, after))),
              ),
            )
          const fitting = [35, 36]
            .flatMap((nBM2) => [17, 18].map((nBM4) => ({ nBM2, nBM4 })))
            .filter(({ nBM2, nBM4 }) =>
              differences(nBM2, nBM4).some(
                ({ difference }) => roundHalfUp(difference!, 2) === cell.improvementPublished,
              ),
            )
          expect([cell.item, fitting]).toEqual([cell.item, cell.impliedN])
        }
      })

      test('the sums of means, of a maximum of 39', () => {
        const sums = check(id, 'sum of means').computed as Record<string, number>
        for (const [meeting, expected] of Object.entries(sums)) {
          const score = scoreAnswers(oneToThree, items, answers(id, meeting))
          expect(roundHalfUp(score.sum!, 2)).toBe(expected)
          expect([score.max, score.rated]).toEqual([39, 13])
        }
      })

      test('which items fall between BM2 and BM3, and that none does to BM4', () => {
        const falls = computeShift(answers(id, 'BM2'), answers(id, 'BM3'), items).items.filter(
          ({ change }) => change! < 0,
        )
        expect(falls.map(({ item }) => item)).toEqual(check(id, 'items that fall').computed)
        expect(shift().items.every(({ change }) => change! > 0)).toBe(check(id, 'all items rise').published)
      })

      test('the largest improvement', () => {
        const largest = shift().items.toSorted((a, b) => b.change! - a.change!)[0]
        expect(largest?.item).toBe(check(id, 'largest improvement').published)
      })
    })

    test.each(['Eskilstuna', 'Hedemora', 'Vännäs'])('%s: points of 39 before and after', (name) => {
      const cell = table('mk2019-single-totals').cells.find(({ organisation }) => organisation === name)!
      const items = Array.from({ length: 13 }, (_, i) => i + 1)
      const sheet = (total: unknown) =>
        new Map(ratingsOf(13, total as number).map((value, i) => [i + 1, rated(value)]))
      const [before, after] = [sheet(cell.before), sheet(cell.after)]
      expect(scoreAnswers(oneToThree, items, before)).toMatchObject({ sum: cell.before, max: cell.max })
      expect(scoreAnswers(oneToThree, items, after)).toMatchObject({ sum: cell.after, max: cell.max })
      expect(computeShift(before, after, items)).toMatchObject({ total: cell.change, n: 13 })
    })

    describe('Modellkommuner 2018–2020, Table 2', () => {
      const id = 'mk2020-table2'
      const items = Array.from({ length: 10 }, (_, i) => i + 1)
      const score = () => scoreAnswers(oneToThree, items, answers(id, 'mean'))

      test('the sum of means lies in the published range, of a maximum of 30', () => {
        const { min, max, of } = table(id).sumRange!
        expect(roundHalfUp(score().sum!, 1)).toBe(check(id, 'sum of means').computed)
        expect(score().sum).toBeGreaterThanOrEqual(min)
        expect(score().sum).toBeLessThanOrEqual(max)
        expect([score().max, score().rated]).toEqual([of, 10])
      })

      test('how many municipalities there can be for whole scores to give these means', () => {
        const fitting = Array.from({ length: 15 }, (_, i) => i + 1).filter((n) =>
          numbers(id, 'mean').every((mean) => sumsBehind(mean, n, 1).length > 0),
        )
        expect(fitting).toEqual(check(id, 'numbers of municipalities').computed)
      })
    })

    // Each check that is a share, a sum or a mean of given cells: how we compute it and with how many decimals; last,
    // to what the report rounds where that is not to whole numbers.
    const cases: readonly [
      id: string,
      what: string,
      ours: () => number,
      decimals: number,
      printed?: number,
    ][] = [
      ['haj-fig3', 'sum = N', () => sum(numbers('haj-fig3', 'n')), 0],
      ['haj-sexdisagg', '41/53', () => percent(numbers('haj-sexdisagg', 'n')[0]!, 53), 0],
      ['haj-sexdisagg', '36/53', () => percent(numbers('haj-sexdisagg', 'nImplied')[0]!, 53), 0],
      ['haj-fig4', 'sum = N', () => sum(numbers('haj-fig4', 'n')), 0],
      ['haj-fig4', '22/53', () => percent(numbers('haj-fig4', 'n')[0]!, 53), 0],
      ['haj-fig4', '17/53', () => percent(numbers('haj-fig4', 'n')[1]!, 53), 0],
      ['haj-fig5', '13/53', () => percent(numbers('haj-fig5', 'yes')[2]!, 53), 0],
      ['haj-goals', '45/53', () => percent(numbers('haj-goals', 'nImplied')[0]!, 53), 0],
      ['haj-goals', '42/53', () => percent(numbers('haj-goals', 'nImplied')[1]!, 53), 0],
      ['haj-goals', 'about one fifth', () => percent(53 - numbers('haj-goals', 'nImplied')[0]!, 53), 1],
      ['haj-fig10', 'sum + unanswered', () => sum(numbers('haj-fig10', 'n')) + 2, 0],
      ['haj-fig10', '4+5', () => sum(numbers('haj-fig10', 'n').slice(3)), 0],
      ['haj-fig10', 'computed mean', () => meanWithN(spread('haj-fig10')).mean!, 2],
      ['haj-fig11', '4+5', () => sum(numbers('haj-fig11', 'n').slice(3)), 0],
      ['haj-fig11', '28/51', () => percent(28, meanWithN(spread('haj-fig11')).n), 1],
      ['haj-fig11', 'computed mean', () => meanWithN(spread('haj-fig11')).mean!, 2],
      ['haj-startpaket', '870+145+170', () => 870 + 145 + sum(numbers('haj-startpaket', 'nOver')), 0, -2],
      ['haj-grants', 'MSEK 145+92', () => sum(numbers('haj-grants', 'MSEK').slice(0, 2)), 0],
      ['haj-grants', 'works 87+53', () => sum(numbers('haj-grants', 'works').slice(0, 2)), 0],
      ['haj-portal', '136 of 290', () => percent(136, 290), 1],
      ['mk2019-case-numbers', 'Karlskoga 8 918', () => percent(8918, 11_684), 1],
      [
        'mk2019-levels',
        '10+2+3',
        () => numbers('mk2019-levels', 'participants')[2]! + sum(numbers('mk2019-levels', 'n')),
        0,
      ],
    ]

    test.each(cases)('%s: %s', (id, what, ours, decimals, printed = 0) => {
      const { published, computed, agrees } = check(id, what)
      expect(roundHalfUp(ours(), decimals)).toBe(computed)
      expect(published === null || roundHalfUp(ours(), printed) === published).toBe(agrees)
    })

    test('haj-makequality-movement: shares of 28 organisations, two of them off in the report', () => {
      const off: unknown[] = []
      for (const { what, percent: published, nImplied } of table('haj-makequality-movement').cells) {
        if (typeof nImplied !== 'number') continue
        const { computed, agrees } = check('haj-makequality-movement', `${String(what)}: ${nImplied}/28`)
        expect(roundHalfUp(percent(nImplied, 28), 1)).toBe(computed)
        expect(roundHalfUp(percent(nImplied, 28), 0) === published).toBe(agrees)
        if (!agrees) off.push(what)
      }
      expect(off).toEqual(['raised their mean on comparable goals', 'no progress'])
    })

    test.each(['haj-fig5', 'haj-fig6'])(
      '%s: every row adds up to 53, and its share of yes is the given one',
      (id) => {
        for (const { yes, no, noAnswer, yesPercent } of table(id).cells) {
          expect((yes as number) + (no as number) + ((noAnswer as number | undefined) ?? 0)).toBe(53)
          expect(roundHalfUp(percent(yes as number, 53), 1)).toBe(yesPercent)
        }
      },
    )
  },
)
