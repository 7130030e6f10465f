import { beforeAll, expect, test } from 'vitest'
import { scoreAnswers } from '#domain/assessments/score-answers.ts'
import { answersOf } from '#domain/assessments/occasion-record.ts'
import type { Person } from '#domain/people/person.ts'
import { listOccasions } from '#server/store/assessments/list-occasions.ts'
import { shareExample } from '#test/database/share-example.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { compareParticipation } from './compare-participation.ts'

const { context } = useTestContext()

beforeAll(() => shareExample(context().db))

const compare = (
  code: string,
  asked: string | null = null,
  roundSlug = 'exempelrundan',
  person: Person | null = null,
) => compareParticipation(context(person), { roundSlug, code, asked })

/** Somebody who reads all that an organisation has. */
const readerOf = (organisationCode: string): Person => ({
  id: 'lasare',
  name: 'Läsare',
  example: true,
  roles: [{ role: 'reader', organisationCode, roundSlug: null }],
})

test('compares the group in its own order, with the agreed answers as they stand in the database', async () => {
  const { members, chosen } = await compare('X001', 'uppstart.checklist-2018.overall')
  expect(members.map(({ code }) => code)).toEqual(['X003', 'X001', 'X002'])
  expect(chosen?.group.members.map(({ code, own, state }) => [code, own, state])).toEqual([
    ['X003', false, 'closed'],
    ['X001', true, 'closed'],
    ['X002', false, 'closed'],
  ])
  const occasions = await listOccasions(context().db, { roundSlug: 'exempelrundan' })
  for (const [i, { code }] of members.entries()) {
    const stored = occasions.find((one) => one.organisationCode === code && one.meetingId === 'uppstart')!
    expect(chosen?.group.items.map(({ answers }) => answers[i])).toEqual(
      stored.consensus.map(({ answer }) => answer),
    )
  }
  expect(chosen?.group.n).toBe(3)
})

test('never shows an answer of an occasion that is not closed', async () => {
  const occasions = await listOccasions(context().db, { roundSlug: 'exempelrundan' })
  expect(occasions.some(({ state, consensus }) => state === 'agreeing' && consensus.length > 0)).toBe(true)
  for (const code of ['X001', 'X004']) {
    for (const { key, meetingId, instrumentId, levelId } of (await compare(code)).choices) {
      const { group } = (await compare(code, key)).chosen!
      for (const [i, member] of group.members.entries()) {
        const own = occasions.find(
          (one) =>
            one.organisationCode === member.code &&
            one.meetingId === meetingId &&
            one.instrumentId === instrumentId &&
            one.levelId === levelId,
        )
        const shown = group.items.some(({ answers }) => answers[i] !== null)
        expect(shown).toBe(own?.state === 'closed')
      }
    }
  }
})

test('names the organisations that have nothing to show', async () => {
  const { chosen } = await compare('X002', 'bm1.checklist-2018.overall')
  const exempelkommun = chosen?.group.members.find(({ code }) => code === 'X001')
  expect(exempelkommun?.state).toBe('missing')
  const column = chosen!.group.members.indexOf(exempelkommun!)
  expect(chosen?.group.items.every(({ answers }) => answers[column] === null)).toBe(true)
})

test('the lines over time hold the sums of the closed occasions and break where the version changes', async () => {
  const ctx = context()
  const occasions = await listOccasions(ctx.db, { roundSlug: 'exempelrundan' })
  const changing = occasions.find(({ instrumentId }) => instrumentId === 'checklist-2023')!.organisationCode
  const { series } = await compare(changing)
  const versions = new Set(series.segments.map(({ measure }) => measure.instrumentId))
  expect([...versions].toSorted()).toEqual(['checklist-2018', 'checklist-2023'])
  expect(series.breaks).toHaveLength(1)
  expect(series.breaks[0]?.steps[0]?.links.length).toBeGreaterThan(5)
  const points = series.segments.flatMap(({ points }) => points)
  const closed = occasions.filter(
    ({ organisationCode, state }) => organisationCode === changing && state === 'closed',
  )
  expect(points).toHaveLength(closed.length)
  for (const occasion of closed) {
    const { scale, items } = ctx.content.instruments.find(({ id }) => id === occasion.instrumentId)!
    const score = scoreAnswers(
      scale,
      items.map(({ number }) => number),
      answersOf(occasion),
    )
    const point = points.find(
      (one) =>
        one.occasion === `exempelrundan.${occasion.meetingId}` &&
        one.instrumentId === occasion.instrumentId &&
        one.levelId === occasion.levelId,
    )
    expect(point).toMatchObject({ sum: score.sum, max: score.max, rated: score.rated })
  }
})

test('says that a shift came with other raters, and in whose words it is explained', async () => {
  const { series } = await compare('X005')
  expect(series.remarks[0]).toMatchObject({
    from: 'exempelrundan.uppstart',
    to: 'exempelrundan.bm1',
    raters: { before: 3, now: 6 },
  })
  expect(series.remarks[0]?.note).not.toBe('')
})

test('compares with the published means of the same version, and with none where none are published', async () => {
  const { chosen } = await compare('X001', 'uppstart.checklist-2018.overall')
  expect(chosen?.reference?.table.roundSlug).toBe('modellkommuner-2018-2020')
  expect(chosen?.reference?.items[0]).toMatchObject({ item: 1, own: 2, mean: 2.7 })
  const occasions = await listOccasions(context().db, { roundSlug: 'exempelrundan' })
  const other = occasions.find(
    ({ instrumentId, state }) => instrumentId === 'checklist-2023' && state === 'closed',
  )!
  const key = `${other.meetingId}.${other.instrumentId}.${other.levelId}`
  const { chosen: newer } = await compare(other.organisationCode, key)
  expect(newer?.measure.instrumentId).toBe('checklist-2023')
  expect(newer?.measure.level).not.toBeNull()
  expect(newer?.reference).toBeNull()
})

test('a real organisation shows only what has been imported: nothing here', async () => {
  const ctx = context()
  const { participations } = ctx.content.rounds.find(
    ({ round }) => round.slug === 'modellkommuner-2017-2018',
  )!
  const { organisationCode } = participations[0]!
  const asked = [organisationCode, null, 'modellkommuner-2017-2018'] as const
  await expect(compare(...asked)).rejects.toMatchObject({ code: 'step-in-first' })
  const { chosen, choices, series, organisation } = await compare(...asked, readerOf(organisationCode))
  expect(organisation.fictional).toBe(false)
  expect([chosen, choices, series.segments]).toEqual([null, [], []])
})

test.each([
  ['exempelrundan', '0180', 'not-in-round'],
  ['exempelrundan', 'X999', 'unknown-organisation'],
  ['ingen-runda', 'X001', 'unknown-round'],
])('refuses %s and %s with %s', async (roundSlug, code, expected) => {
  await expect(compare(code, null, roundSlug)).rejects.toMatchObject({ code: expected })
})

test('what others of the group have not shared is missing, with n as it is, and so is the page of who shares nothing', async () => {
  const { db } = context()
  const share = (organisation_code: string, circle: 'organisation' | 'group' | 'public') =>
    db.updateTable('occasion').set({ circle }).where('organisation_code', '=', organisation_code).execute()
  const asked = ['X001', 'uppstart.checklist-2018.overall', 'exempelrundan'] as const
  await share('X002', 'organisation')
  const { group } = (await compare(...asked, readerOf('X001'))).chosen!
  expect(group.n).toBe(2)
  expect(group.members.map(({ code, state }) => [code, state])).toContainEqual(['X002', 'missing'])
  await expect(compare('X002', null, 'exempelrundan', readerOf('X001'))).rejects.toMatchObject({
    code: 'forbidden',
  })
  await share('X002', 'group')
  const reach = { coordinator: [], group: ['exempelrundan/X002'], round: [] }
  const inGroup = { ...readerOf('X001'), reach }
  expect((await compare(...asked, inGroup)).chosen!.group.n).toBe(3)
  expect((await compare(...asked)).chosen!.group.n).toBe(2)
  await share('X002', 'public')
})
