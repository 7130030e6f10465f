import { beforeAll, describe, expect, test } from 'vitest'
import type { Context } from '#server/context.ts'
import { addPerson } from '#server/services/people/add-person.ts'
import { findPerson } from '#server/services/people/find-person.ts'
import { listOccasions } from '#server/store/assessments/list-occasions.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { createOccasion } from './create-occasion.ts'
import { getAgreement } from './get-agreement.ts'
import { getNewOccasion } from './get-new-occasion.ts'
import { getOccasion } from './get-occasion.ts'
import { getSheet } from './get-sheet.ts'

const base = useTestContext()
const occasions = new Map<string, string>()

const as = async (id: string): Promise<Context> => base.context(await findPerson(base.context(), { id }))
const id = (organisation: string, meeting: string) => ({
  occasionId: occasions.get(`${organisation} ${meeting}`)!,
})

beforeAll(async () => {
  const { db } = base.context()
  for (const { organisationCode, meetingId, id } of await listOccasions(db, { roundSlug: 'exempelrundan' }))
    occasions.set(`${organisationCode} ${meetingId}`, id)
})

describe('an occasion', () => {
  test('tells those who take part who has handed in, and others only how many', async () => {
    const seen = await getOccasion(await as('petra'), id('X002', 'bm2'))
    expect(seen).toMatchObject({ invited: 5, submitted: 3, mine: { personId: 'petra' } })
    expect(seen.sheets).toHaveLength(5)
    expect(seen.may).toEqual({ lead: false, edit: true, follow: true, improve: false })
    const manager = await getOccasion(await as('carl'), id('X002', 'bm2'))
    expect(manager.may.improve).toBe(true)
    for (const other of [base.context(), await as('saga')])
      expect(await getOccasion(other, id('X002', 'bm2'))).toMatchObject({
        sheets: null,
        mine: null,
        invited: 5,
        submitted: 3,
      })
    expect(await getOccasion(await as('sam'), id('X002', 'bm2'))).toMatchObject({
      sheets: { length: 5 },
      may: { lead: false, edit: false, follow: true },
    })
  })

  test('carries no answer of anybody while it is rated', async () => {
    const seen = await getOccasion(await as('carl'), id('X002', 'bm2'))
    expect(seen.occasion.consensus).toEqual([])
    expect(JSON.stringify(seen.sheets)).not.toMatch(/answer|value/)
  })
})

describe('one’s own sheet', () => {
  test('is seen by its owner only', async () => {
    const sheet = await getSheet(await as('petra'), id('X002', 'bm1'))
    expect(sheet.ratings).toHaveLength(10)
    await expect(getSheet(await as('saga'), id('X002', 'bm1'))).rejects.toMatchObject({ code: 'not-invited' })
    await expect(getSheet(base.context(), id('X002', 'bm1'))).rejects.toMatchObject({ code: 'step-in-first' })
  })
})

describe('the agreement', () => {
  test('is hidden from everybody while people rate', async () => {
    for (const person of ['petra', 'carl', 'sam'])
      await expect(getAgreement(await as(person), id('X002', 'bm2'))).rejects.toMatchObject({
        code: 'not-agreeing',
      })
  })

  test('shows spread and comments by role without names, and the shift with a comparable set of raters', async () => {
    const seen = await getAgreement(await as('petra'), id('X002', 'bm1'))
    const first = seen.spreads[0]!.spread
    expect(first.roles.map(({ role, n }) => [role, n])).toEqual([
      ['manager', 2],
      ['politician', 2],
      ['strategist', 1],
    ])
    expect(first).toMatchObject({ n: 5, mean: 3, unknown: 0 })
    expect(JSON.stringify(seen.spreads)).not.toMatch(/petra|Petra|personName/)
    expect(seen.score).toMatchObject({ sum: 19, max: 30, rated: 10, mean: 1.9 })
    expect(seen.since).toMatchObject({
      previous: { meetingId: 'uppstart' },
      shift: { total: 4, n: 10 },
      raters: { kind: 'same', count: 5 },
    })
  })

  test('is not for other organisations', async () => {
    await expect(getAgreement(await as('saga'), id('X002', 'bm1'))).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  test('of a workbook has no spread and no earlier occasion', async () => {
    const seen = await getAgreement(await as('saga'), id('X001', 'uppstart'))
    expect(seen.since).toBeNull()
    expect(seen.spreads.every(({ spread }) => spread.roles.length === 0)).toBe(true)
  })
})

describe('a new occasion', () => {
  test('offers the people of the organisation, also one just added, who can then be invited', async () => {
    const saga = await as('saga')
    const place = { roundSlug: 'exempelrundan', code: 'X001' }
    const added = await addPerson(saga, { organisationCode: 'X001', name: '  Nova Ny ', role: 'politician' })
    const { people, instruments, taken } = await getNewOccasion(saga, place)
    expect(people).toContainEqual({ id: added, name: 'Nova Ny', role: 'politician' })
    expect(instruments.map((one) => one.id)).toEqual(['checklist-2018', 'checklist-2023'])
    expect(taken).toContainEqual({
      meetingId: 'uppstart',
      instrumentId: 'checklist-2018',
      levelId: 'overall',
    })
    const occasionId = await createOccasion(saga, {
      ...place,
      meetingId: 'bm3',
      instrumentId: 'checklist-2023',
      levelId: 'board',
      date: '2027-01-28',
      invitations: [{ personId: added, role: 'politician' }],
    })
    expect((await getSheet(await as(added), { occasionId })).level.id).toBe('board')
  })

  test.each([
    ['petra', 'X002', 'forbidden'],
    ['saga', 'X002', 'forbidden'],
    ['saga', 'X999', 'forbidden'],
  ])('%s at %s is refused: %s', async (person, code, expected) => {
    const asked = getNewOccasion(await as(person), { roundSlug: 'exempelrundan', code })
    await expect(asked).rejects.toMatchObject({ code: expected })
  })

  test.each([
    [{ name: ' ' }, 'name-missing'],
    [{ name: 'x'.repeat(121) }, 'name-missing'],
    [{ role: 'operator' }, 'bad-form'],
    [{ organisationCode: 'X002' }, 'forbidden'],
  ])('a person as %j is refused: %s', async (wrong, expected) => {
    const whole = { organisationCode: 'X001', name: 'Nova', role: 'manager' }
    const asked = addPerson(await as('saga'), { ...whole, ...wrong })
    await expect(asked).rejects.toMatchObject({ code: expected })
  })
})
