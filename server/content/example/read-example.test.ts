import { describe, expect, test } from 'vitest'
import { copyContent } from '#test/content/content-copy.ts'
import { readContent } from '../read-content.ts'
import { readExample } from './read-example.ts'

const content = await readContent('content')
const { example } = content
const occasionsOf = (code: string) =>
  example.occasions.filter(({ occasion }) => occasion.organisationCode === code)

describe('the example round', () => {
  test('holds made-up organisations only', () => {
    for (const { organisationCode } of example.plan.participations) {
      expect(content.organisations.find(({ code }) => code === organisationCode)?.fictional).toBe(true)
    }
  })

  test('offers the five roles to step in as, and a strategist of a real municipality', () => {
    const offered = example.stepIn.map((id) => example.people.find((person) => person.id === id)!)
    expect(offered.map(({ name, roles }) => [name, roles[0]!.role])).toEqual([
      ['Saga Strateg', 'strategist'],
      ['Carl Chef', 'manager'],
      ['Petra Politiker', 'politician'],
      ['Mona Mentor', 'mentor'],
      ['Sam Samordnare', 'coordinator'],
      ['Signe Statistik', 'strategist'],
    ])
  })

  test('leaves the workbook of Exempelkommun to be read in', () => {
    const [start, ...more] = occasionsOf('X001')
    expect(more).toEqual([])
    expect(start!.occasion).toMatchObject({ source: 'workbook', state: 'closed', date: '2026-03-12' })
    const scores = start!.consensus.map(({ answer }) => answer.kind === 'rated' && answer.value)
    expect(scores).toEqual([2, 1, 1, 1, 2, 1, 1, 1, 1, 1])
  })

  test('waits in Fabelstad for the sheets of Carl and Petra', () => {
    const open = occasionsOf('X002').find(({ occasion }) => occasion.state === 'rating')!
    expect(open.occasion.meetingId).toBe('bm2')
    const missing = open.sheets.filter(({ submitted }) => submitted === null).map(({ personId }) => personId)
    expect(missing).toEqual(['carl', 'petra'])
  })

  test('shows every circle but the whole round', () => {
    const circleOf = (code: string) => occasionsOf(code).map(({ occasion }) => occasion.circle)
    const codes = ['X001', 'X002', 'X003', 'X004', 'X005', 'X006']
    expect(codes.map((code) => [...new Set(circleOf(code))].join())).toEqual([
      'public',
      'public',
      'group',
      'coordinator',
      'public',
      'organisation',
    ])
  })

  test('has a changed outcome that was measured for girls and boys', () => {
    const outcomes = example.improvements
      .flatMap(({ results }) => results)
      .filter(({ step }) => step === 'outcome')
    expect(outcomes.map(({ change }) => change?.of)).toEqual(['girls-boys'])
  })
})

describe('a broken example stops with file, line and reason', () => {
  test.each([
    ['round.yaml', 'X003, kind', "'0114', kind", /round.yaml:\d+: .*made-up and real/],
    ['people.yaml', 'id: carl', 'id: saga', /people.yaml:\d+: the person stands there twice/],
    ['people.yaml', 'organisation: X001', 'organisation: X009', /people.yaml:\d+: "X009" does not take part/],
    ['activity-x001.yaml', 'organisation: X001', "organisation: '0114'", /x001.yaml:2: .*does not take part/],
    ['measures.yaml', 'improvement: Frit', 'improvement: Brit', /measures.yaml:\d+: X002 has no improvement/],
    ['measures.yaml', 'kind: count', 'kind: number', /measures.yaml:\d+: unknown-choice/],
    ['measures.yaml', '2026-v3;12', '2026-v3;tolv', /measures.yaml:\d+: row 2: not-a-number/],
    ['activity-x001.yaml', 'circle: public', 'circle: alla', /x001.yaml:3: /],
    ['activity-x001.yaml', 'meeting: uppstart', 'meeting: bm9', /x001.yaml:\d+: .*no meeting "bm9"/],
    ['activity-x001.yaml', 'answer: 2', 'answer: 4', /x001.yaml:\d+: .*4 is no step of the scale/],
    ['activity-x001.yaml', '{ item: 2,', '{ item: 1,', /x001.yaml:\d+: .*agreed on twice/],
    ['activity-x001.yaml', '{ item: 2,', '{ item: 11,', /x001.yaml:\d+: .*no statement 11/],
    [
      'activity-x001.yaml',
      '      - { item: 10, answer: 1 }\n',
      '',
      /x001.yaml:\d+: .*every statement agreed on/,
    ],
    ['activity-x001.yaml', 'level: overall', 'level: board', /x001.yaml:\d+: .*no level "board"/],
    ['activity-x001.yaml', 'area: statistik', 'area: rymden', /x001.yaml:\d+: .*no area "rymden"/],
    ['activity-x001.yaml', 'item: 8 }', 'item: 80 }', /x001.yaml:\d+: .*no statement 80/],
    ['activity-x002.yaml', 'person: siri', 'person: saga', /x002.yaml:\d+: .*"saga" has no role in X002/],
    ['activity-x002.yaml', '[2, 1, 1, 2,', '[1, 1, 2,', /x002.yaml:\d+: .*10 ratings expected, 9 given/],
    ['activity-x002.yaml', 'state: rating', 'state: agreeing', /x002.yaml:\d+: .*not handed in/],
    [
      'activity-x002.yaml',
      'meeting: bm1',
      'meeting: uppstart',
      /x002.yaml:\d+: .*occasion stands there twice/,
    ],
    ['activity-x002.yaml', 'step: way-of-working', 'step: outcome', /x002.yaml:\d+: .*before and after/],
    ['activity-x002.yaml', "on: '2026-04-28'", "on: '2026-04-20'", /x002.yaml:\d+: .*studiedOn: day-before/],
    ['activity-x002.yaml', 'petal.5.cause', 'petal.9.cause', /x002.yaml:\d+: .*petal.9.cause.women: unknown/],
  ])('%s: %s → %s', async (name, from, to, expected) => {
    const copy = await copyContent()
    await copy.replace(`example/${name}`, from, to)
    await expect(readExample(copy.directory, content)).rejects.toThrow(expected)
  })
})
