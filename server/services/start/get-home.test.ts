import { describe, expect, test } from 'vitest'
import type { Home } from '#domain/rounds/home.ts'
import { runStatements } from '#test/database/run-statements.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { findSession } from '../accounts/find-session.ts'
import { getHome } from './get-home.ts'
import { listStepIn } from './list-step-in.ts'
import { stepIn } from './step-in.ts'

const { context } = useTestContext()

async function homeOf<Kind extends Home['kind']>(id: string, kind: Kind) {
  const { secret } = await stepIn(context(), { id, browser: '' })
  const home = await getHome(context((await findSession(context(), secret))!.person))
  expect(home.kind).toBe(kind)
  return home as Extract<Home, { kind: Kind }>
}

describe('what is next', () => {
  test('for Saga: the workbook for BM1 and BM2, then BM3, then the improvement that is stuck', async () => {
    const { standing, nextMeeting, organisation, mayLead } = await homeOf('saga', 'strategist')
    expect(mayLead).toBe(true)
    expect(organisation.code).toBe('X001')
    expect(nextMeeting?.id).toBe('bm3')
    expect(standing.steps.map(({ kind }) => kind)).toEqual(['read-workbook', 'start-rating', 'follow-up'])
    expect(standing.steps[0]).toMatchObject({ meetingIds: ['bm1', 'bm2'] })
  })

  test('for Carl: his sheet at BM2 and his own improvements, also those outside the round', async () => {
    const { sheets, improvements, others } = await homeOf('carl', 'manager')
    expect(sheets).toMatchObject([{ meetingId: 'bm2', answered: 0, of: 10 }])
    expect(improvements.map(({ highest, stuck }) => [highest, stuck])).toEqual([
      ['outcome', false],
      ['product', false],
    ])
    expect(others).toBe(1)
    await runStatements(context().program, [
      `insert into improvement (id, organisation_code, title, area, owner_id, owner_name, created_at)
        values (gen_random_uuid(), 'X002', 'Utanför rundan', 'idrott', 'carl', 'Carl Chef', now())`,
    ])
    const then = await homeOf('carl', 'manager')
    expect(then.improvements.map(({ title }) => title)).toContain('Utanför rundan')
    expect(then.others).toBe(1)
    await runStatements(context().program, [`delete from improvement where title = 'Utanför rundan'`])
  })

  test('for Petra: the statements of politics, what would bring them further, and what has changed', async () => {
    const home = await homeOf('petra', 'politician')
    expect(home.sheets).toHaveLength(1)
    expect(home.latest?.meetingId).toBe('bm1')
    expect(home.items.map(({ number, answer }) => [number, answer])).toEqual([
      [1, { kind: 'rated', value: 3 }],
      [2, { kind: 'rated', value: 2 }],
      [5, { kind: 'rated', value: 2 }],
      [7, { kind: 'rated', value: 2 }],
    ])
    expect(home.items[0]!.nextStep).toBeNull()
    expect(home.items[1]!.nextStep?.sv).toMatch(/Minst en gång om året/)
    expect(home.changes).toMatchObject([{ change: { of: 'girls-boys', before: { women: 11, men: 31 } } }])
    expect(home.challenges).toHaveLength(2)
  })

  test('for Mona: the two learners of her group', async () => {
    const { learners, group } = await homeOf('mona', 'mentor')
    expect(group.name.sv).toBe('Grupp Björk')
    expect(learners.map(({ organisation }) => organisation.code)).toEqual(['X001', 'X002'])
  })

  test('for Sam: everybody', async () => {
    const { standings } = await homeOf('sam', 'coordinator')
    expect(standings).toHaveLength(6)
  })

  test('nobody has a page without stepping in', async () => {
    await expect(getHome(context())).rejects.toMatchObject({ code: 'step-in-first' })
  })

  test('whoever has no role anywhere is led elsewhere', async () => {
    const stranger = { id: 'x', name: 'X', example: true, roles: [] }
    expect(await getHome(context(stranger))).toEqual({ kind: 'elsewhere' })
  })

  test('a reader sees how far it has come, and is asked to take none of the steps', async () => {
    const roles = [{ role: 'reader', organisationCode: 'X001', roundSlug: null } as const]
    const home = await getHome(context({ id: 'x', name: 'X', example: true, roles }))
    expect(home).toMatchObject({ kind: 'strategist', organisation: { code: 'X001' }, mayLead: false })
  })

  test('a strategist begins with the organisation where no round is open, and finds the last that is over', async () => {
    const homeIn = (organisationCode: string) => {
      const roles = [{ role: 'strategist', organisationCode, roundSlug: null } as const]
      return getHome(context({ id: 'x', name: 'X', example: false, roles }))
    }
    const kind = 'organisation'
    expect(await homeIn('0114')).toMatchObject({ kind, organisation: { code: '0114' }, latestRound: null })
    expect(await homeIn('2580')).toMatchObject({ kind, latestRound: { slug: 'modellkommuner-2018-2020' } })
    expect(await homeOf('signe', kind)).toMatchObject({ organisation: { name: 'Hedemora' } })
  })
})

describe('stepping in', () => {
  test('is offered as six people, each with where they belong', () => {
    expect(listStepIn(context()).map(({ person, organisation }) => [person.id, organisation])).toEqual([
      ['saga', 'Exempelkommun'],
      ['carl', 'Fabelstad'],
      ['petra', 'Fabelstad'],
      ['mona', 'Låtsaslunda'],
      ['sam', null],
      ['signe', 'Hedemora'],
    ])
  })

  test('is possible as example people only, and only in trial mode', async () => {
    await expect(stepIn(context(), { id: 'nobody', browser: '' })).rejects.toMatchObject({
      code: 'unknown-person',
    })
    await context().db.insertInto('person').values({ id: 'real', name: 'Real', example: false }).execute()
    await expect(stepIn(context(), { id: 'real', browser: '' })).rejects.toMatchObject({
      code: 'unknown-person',
    })
    const base = context()
    const served = { ...base, config: { ...base.config, trial: false } }
    await expect(stepIn(served, { id: 'saga', browser: '' })).rejects.toMatchObject({
      code: 'unknown-person',
    })
  })
})
