import { beforeAll, describe, expect, test } from 'vitest'
import { bareImprovement } from '#domain/improvements/bare-improvement.ts'
import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import type { ChainStep, Improvement, ImprovementResult } from '#domain/improvements/improvement.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Meeting, Round } from '#domain/rounds/round.ts'
import { readConfig } from '#server/config.ts'
import type { Content } from '#server/content/content.ts'
import { readContent } from '#server/content/read-content.ts'
import { buildYearReport } from './data.ts'
import type { RoundOfYear, YearRows } from './rows.ts'

let content: Content
beforeAll(async () => {
  content = await readContent(readConfig({}).contentDirectory)
})

const both = (text: string) => ({ sv: text, en: text })

/** A round with one meeting for each date. */
function round(slug: string, period: string, dates: readonly (string | null)[]): RoundOfYear {
  const meetings = dates.map((date, i) => ({
    roundSlug: slug,
    id: `m${i}`,
    position: i,
    name: both(`M${i}`),
    theme: both(''),
    date,
    host: null,
    assessed: true,
    workbookLabels: [],
  })) satisfies Meeting[]
  return {
    round: { slug, period, name: both(slug), status: 'open', sources: [] } as unknown as Round,
    participation: {
      roundSlug: slug,
      organisationCode: 'X1',
      groupId: 'g',
      kind: 'learner',
      status: 'active',
    },
    meetings,
  }
}

/** A closed self-assessment of the 2018 checklist with ten ratings, unless told otherwise. */
function occasion(
  roundSlug: string,
  meeting: number,
  ratings: readonly number[],
  rest: Partial<OccasionRecord> = {},
): OccasionRecord {
  return {
    id: `${roundSlug}-${meeting}-${rest.instrumentId ?? ''}-${rest.levelId ?? ''}`,
    roundSlug,
    organisationCode: 'X1',
    meetingId: `m${meeting}`,
    instrumentId: 'checklist-2018',
    levelId: 'overall',
    label: '',
    date: null,
    state: 'closed',
    source: 'browser',
    shiftNote: '',
    version: 1,
    circle: 'organisation',
    meetingPosition: meeting,
    consensus: ratings.map((value, i) => ({
      item: i + 1,
      answer: { kind: 'rated', value },
      reason: '',
      evidence: '',
      savedAt: '',
      version: 1,
    })),
    raters: [],
    ...rest,
  }
}

function improvement(id: string, results: readonly (readonly [string, ChainStep])[]): Improvement {
  return {
    id,
    organisationCode: 'X1',
    roundSlug: 'a',
    challengeId: null,
    title: id,
    area: '',
    subGoals: [],
    relatedItems: [],
    challenge: '',
    whatWasDone: '',
    ownerName: '',
    ...bareImprovement,
    version: 1,
    circle: 'organisation',
    results: results.map(([date, step], i): ImprovementResult => ({
      id: `${id}-${i}`,
      improvementId: id,
      step,
      date,
      description: '',
      evidence: '',
      change: null,
    })),
  }
}

function report(rows: Partial<YearRows>) {
  return buildYearReport({
    organisation: { code: 'X1', name: 'X' } as Organisation,
    year: 2026,
    statistics: null,
    today: '2027-06-01',
    rounds: [],
    occasions: [],
    improvements: [],
    work: [],
    content,
    ...rows,
  })
}

const twos = Array.from({ length: 10 }, () => 2)
const threes = Array.from({ length: 10 }, () => 3)

describe('self-assessments', () => {
  test.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
    ['2026-12', true],
    ['2025-12', false],
    ['2026', true],
  ])('of a meeting on %s are of 2026: %s', (date, expected) => {
    const { occasions } = report({
      rounds: [round('a', '2025–2027', [date])],
      occasions: [occasion('a', 0, twos)],
    })
    expect(occasions.inYear.length).toBe(expected ? 1 : 0)
    expect(occasions.undated).toEqual([])
  })

  test('go by their own date before that of the meeting', () => {
    const { occasions } = report({
      rounds: [round('a', '2025–2027', ['2025-12-15'])],
      occasions: [occasion('a', 0, twos, { date: '2026-01-02' })],
    })
    expect(occasions.inYear).toHaveLength(1)
  })

  test('without any date are listed apart, in the years of their round only', () => {
    const rows = { rounds: [round('a', '2025–2026', [null])], occasions: [occasion('a', 0, twos)] }
    const [during, after] = [report(rows), report({ ...rows, year: 2027 })]
    expect([during.occasions.inYear.length, during.occasions.undated.length]).toEqual([0, 1])
    expect(during.lines.ofYear).toEqual([])
    expect(after.occasions.undated).toEqual([])
  })

  test('are compared with the last one before, from another round and year', () => {
    const { lines, occasions, summary } = report({
      rounds: [round('a', '2024–2025', ['2024-03-01', '2025-11-30']), round('b', '2026–2027', ['2026-02'])],
      occasions: [
        occasion('a', 0, threes),
        occasion('a', 1, twos),
        occasion('b', 0, [3, 3, 3, ...twos.slice(3)]),
      ],
    })
    const [line] = lines.ofYear
    expect(line).toMatchObject({ baseline: true, brokenFrom: null })
    expect(line!.occasions.map(({ key }) => key)).toEqual([
      'a/checklist-2018/overall/m1',
      'b/checklist-2018/overall/m0',
    ])
    expect(line!.sinceLast!.total).toMatchObject({ value: 23 - 20, n: 10 })
    expect(line!.occasions[1]!.score.max.value).toBe(30)
    expect(occasions.inYear).toHaveLength(1)
    expect(summary.counts.assessments.value).toBe(1)
    expect(lines.all).toHaveLength(1)
    expect(lines.all[0]!.points.map(({ score }) => score.sum.value)).toEqual([30, 20, 23])
  })

  test('of a later year are not in the report of an earlier one', () => {
    const { lines } = report({
      rounds: [round('a', '2026–2027', ['2026-02-01', '2027-02-01'])],
      occasions: [occasion('a', 0, twos), occasion('a', 1, threes)],
    })
    expect(lines.ofYear[0]!.occasions).toHaveLength(1)
    expect(lines.all[0]!.points).toHaveLength(1)
  })

  test('break where the version changes, and nothing is counted across it', () => {
    const { lines } = report({
      rounds: [round('a', '2025–2026', ['2025-10-01', '2026-03-01', '2026-09-01'])],
      occasions: [
        occasion('a', 0, twos),
        occasion('a', 1, threes, { instrumentId: 'checklist-2023' }),
        occasion('a', 2, threes),
      ],
    })
    expect(
      lines.ofYear.map(({ instrument, brokenFrom, sinceLast }) => [instrument.id, brokenFrom?.id, sinceLast]),
    ).toEqual([
      ['checklist-2023', 'checklist-2018', null],
      ['checklist-2018', 'checklist-2023', null],
    ])
    expect(lines.all).toHaveLength(3)
  })

  test('that were broken in an earlier year do not speak of it again', () => {
    const { lines } = report({
      rounds: [round('a', '2024–2026', ['2024-10-01', '2025-03-01', '2026-09-01'])],
      occasions: [
        occasion('a', 0, twos),
        occasion('a', 1, threes, { instrumentId: 'checklist-2023' }),
        occasion('a', 2, threes, { instrumentId: 'checklist-2023' }),
      ],
    })
    expect(lines.ofYear[0]).toMatchObject({ baseline: true, brokenFrom: null })
    expect(lines.ofYear[0]!.sinceLast!.total).toMatchObject({ value: 0, n: 10 })
  })
})

describe('improvements', () => {
  const work = (improvementId: string, enteredOn: string, changedIn: readonly number[] = []) => ({
    improvementId,
    enteredOn,
    changedIn,
  })

  test('are begun, worked on, with results of the year, or none of it', () => {
    const { improvements, summary } = report({
      improvements: [
        improvement('old', [['2025-12-31', 'activity']]),
        improvement('old-with-new', [
          ['2025-06-01', 'activity'],
          ['2026-01-01', 'product'],
          ['2026-12-31', 'product'],
        ]),
        improvement('changed', []),
        improvement('new', []),
        improvement('new-with-later', [['2027-01-01', 'activity']]),
        improvement('entered-late', [['2026-05-01', 'way-of-working']]),
        improvement('next-year', [['2027-02-01', 'activity']]),
      ],
      work: [
        work('old', '2025-03-01', [2025, 2027]),
        work('old-with-new', '2025-03-01', [2026]),
        work('changed', '2025-03-01', [2026]),
        work('new', '2026-01-01'),
        work('new-with-later', '2026-12-31'),
        work('entered-late', '2027-03-01'),
        work('next-year', '2027-01-01'),
      ],
    })
    expect(improvements.active.map(({ state, entry }) => [entry.improvement.id, state])).toEqual([
      ['old-with-new', 'results'],
      ['changed', 'worked-on'],
      ['new', 'begun'],
      ['new-with-later', 'begun'],
      ['entered-late', 'begun-with-results'],
    ])
    expect(improvements.chain.steps.map(({ results }) => results.value)).toEqual([0, 2, 1, 0, 0])
    expect(summary.counts).toMatchObject({
      begun: { value: 3 },
      withResults: { value: 2 },
      results: { value: 3 },
    })
    expect(improvements.earlier.map(({ result }) => result.id)).toEqual(['old-0'])
    expect(improvements.withoutResult.map(({ id }) => id)).toEqual(['changed', 'new', 'new-with-later'])
  })

  test.each([
    ['2025-06-01', '2026-06-01', false],
    ['2025-06-01', '2026-06-02', true],
    ['2025-12-31', '2027-06-01', false],
    ['2025-12-30', '2027-06-01', true],
    ['2020-01-01', '2026-01-01', true],
  ])('a result of %s, seen %s, is more than a year old: %s', (date, today, expected) => {
    const { improvements } = report({
      today,
      improvements: [improvement('old', [[date, 'product']])],
      work: [work('old', '2020-01-01')],
    })
    expect(improvements.earlier[0]!.overAYear).toBe(expected)
  })
})

describe('meetings', () => {
  const dates = ['2025-12-31', '2026-01-15', '2026-09', '2026-12-31', '2027-01-01', '2028-01-01', null]
  const ids = (list: readonly { meeting: Meeting }[]) => list.map(({ meeting }) => meeting.date)

  test.each([
    ['2026-09-15', 1, ['2026-09', '2026-12-31', '2027-01-01']],
    ['2026-10-01', 2, ['2026-12-31', '2027-01-01']],
    ['2030-01-01', 3, ['2027-01-01']],
  ])('seen %s: %i have been held, and ahead are %j', (today, held, ahead) => {
    const { meetings } = report({ today, rounds: [round('a', '2025–2028', dates)] })
    expect(ids(meetings.inYear)).toEqual(['2026-01-15', '2026-09', '2026-12-31'])
    expect(meetings.held).toBe(held)
    expect(ids(meetings.ahead)).toEqual(ahead)
    expect(ids(meetings.undated)).toEqual([null])
  })

  test('of rounds that neither reach over the year nor meet in it are left out', () => {
    const { meetings, summary } = report({ rounds: [round('a', '2024–2025', ['2025-01-01', null])] })
    expect(meetings.rounds).toEqual([])
    expect(meetings.undated).toEqual([])
    expect(summary.empty).toBe(true)
  })
})
