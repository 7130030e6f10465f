import { beforeAll, expect, test } from 'vitest'
import type { Context } from '#server/context.ts'
import { runStatements } from '#test/database/run-statements.ts'
import { testNow, useTestContext } from '#test/database/test-context.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { findPerson } from './find-person.ts'
import { getHandover } from './get-handover.ts'
import { getPeople } from './get-people.ts'
import { handOver } from './hand-over.ts'
import { invite } from './invite.ts'
import { inviteSuccessor } from './invite-successor.ts'

const { context } = useTestContext()
const code = 'X002'
const here = { organisationCode: code, fromId: null }
const addressOf = (secret: string) => `/inbjudan/${secret}`
const day = 24 * 60 * 60 * 1000

/** Through the walls, as in a request, so many days after the test began. */
const as = async (id: string | null, days = 0): Promise<Context> => {
  const now = () => new Date(testNow.getTime() + days * day)
  const person = id === null ? null : await findPerson({ ...context(), now }, { id })
  return { ...context(person, { walled: true }), now }
}
const rolesOf = async (id: string, days = 0) =>
  (await as(id, days)).person!.roles.map(({ role, organisationCode }) => `${role} ${organisationCode}`)
const owned = async (name: string) =>
  (
    await context()
      .db.selectFrom('improvement')
      .where('owner_name', '=', name)
      .select(['organisation_code', 'version'])
      .execute()
  ).length

beforeAll(async () => {
  const siri = (await findPerson(context(), { id: 'siri' }))!.name
  await runStatements(context().db, [
    `update improvement set owner_name = '${siri}' where organisation_code in ('X001', 'X002')`,
    `insert into goal (id, organisation_code, key_figure, key_figure_title, title, wanted, target_women, target_men, by_year, created_at, person_id)
      values (gen_random_uuid(), 'X002', 'N1', 'N1', 'Lika långt', 'at-least', 80, 80, 2030, now(), 'siri')`,
  ])
})

test('whoever leaves sees all that hangs on them, and nobody else may hand it over', async () => {
  const { from, items, successors } = await getHandover(await as('siri'), { code, fromId: null })
  expect(from).toMatchObject({ id: 'siri' })
  expect(items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['improvement', 'goal']))
  expect(successors.map(({ id }) => id)).toEqual(expect.arrayContaining(['carl', 'petra']))
  for (const other of ['carl', 'saga', 'sam'])
    await expect(getHandover(await as(other), { code, fromId: null })).rejects.toMatchObject({
      code: 'forbidden',
    })
  const elsewhere = handOver(await as('saga'), { ...here, toId: 'carl', endsOn: '2026-12-01' })
  await expect(elsewhere).rejects.toMatchObject({ code: 'forbidden' })
})

test.each([
  [{ toId: 'saga' }, 'handover-to'],
  [{ toId: 'siri' }, 'handover-to'],
  [{ toId: 'nobody' }, 'handover-to'],
  [{ endsOn: '2026-11-19' }, 'handover-day'],
  [{ endsOn: 'snart' }, 'handover-day'],
  [{ fromId: 'carl' }, 'forbidden'],
])('%j is refused: %s, and nothing has moved', async (wrong, expected) => {
  const asked = handOver(await as('siri'), { ...here, toId: 'carl', endsOn: '2026-12-01', ...wrong })
  await expect(asked).rejects.toMatchObject({ code: expected })
  expect(await owned('Carl Chef')).toBe(0)
})

test('on a later day both run the work until then; the list of what was handed over stays', async () => {
  const siri = await as('siri')
  const before = await owned(siri.person!.name)
  const { link } = await invite(siri, {
    ...here,
    name: 'Ny',
    email: 'ny@x.example',
    language: 'sv',
    role: 'reader',
    unitId: null,
    roundSlug: null,
    groupId: null,
    addressOf,
  })
  await handOver(siri, { ...here, toId: 'carl', endsOn: '2026-12-01' })
  const carl = await as('carl')
  // Those of the same name in another organisation are not touched.
  const inX001 = await owned(siri.person!.name)
  expect([inX001 > 0, (await owned(carl.person!.name)) + inX001]).toEqual([true, before])
  expect(await rolesOf('siri')).toContain('strategist X002')
  expect(await rolesOf('carl')).toEqual(expect.arrayContaining(['manager X002', 'strategist X002']))
  const { roles, invitations } = await getPeople(carl, { code })
  expect(roles.find(({ personId }) => personId === 'siri')).toMatchObject({ endsOn: '2026-12-01' })
  expect(invitations).toMatchObject([{ name: 'Ny', invitedBy: 'carl' }])
  expect(link).not.toBeNull()
  expect(await rolesOf('siri', 11)).not.toContain('strategist X002')
  const { handovers } = await getHandover(carl, { code, fromId: null })
  expect(handovers).toMatchObject([{ from: siri.person!.name, to: carl.person!.name, endsOn: '2026-12-01' }])
  expect(handovers[0]!.items.map(({ kind }) => kind)).toContain('goal')
  const [line] = await context()
    .db.selectFrom('audit_entry')
    .where('action', '=', 'handed-over')
    .selectAll()
    .execute()
  expect(line).toMatchObject({
    person_id: 'siri',
    organisation_code: code,
    detail: { leaves: 'siri', takesOver: 'carl', goal: 1, invitation: 1, roles: ['strategist'] },
  })
})

test('a successor who is invited takes over when they accept, even as the only one', async () => {
  const carl = await as('carl', 11)
  const invited = { name: 'Disa', email: 'disa@x.example', language: 'sv' } as const
  const sent = await inviteSuccessor(carl, { ...here, ...invited, endsOn: '2026-12-01', addressOf })
  expect(await rolesOf('carl', 11)).toContain('strategist X002')
  const secret = sent.link!.split('/').at(-1)!
  const opened = await acceptInvitation({ ...(await as(null, 12)), session: null }, { secret, browser: '' })
  const { personId } = opened!.session
  expect(await rolesOf(personId, 12)).toEqual(['strategist X002'])
  expect(await rolesOf('carl', 12)).not.toContain('strategist X002')
  expect(await owned('Disa')).toBeGreaterThan(0)
  const { handovers, leaving } = await getHandover(await as(personId, 12), { code, fromId: null })
  expect(handovers.map(({ to }) => to)).toEqual(['Disa', carl.person!.name])
  expect(leaving.map(({ name }) => name)).toEqual(['Disa'])
})

test('an administrator hands over within the one organisation; those of the same name elsewhere are not touched', async () => {
  await runStatements(context().db, [
    `insert into person (id, name, example) values ('ada1', 'Ada', false)`,
    `insert into role_held (person_id, role) values ('ada1', 'administrator')`,
    `insert into role_held (person_id, role, organisation_code) values ('saga', 'strategist', 'X002')`,
    `update improvement set owner_name = 'Saga Strateg', owner_id = null where organisation_code in ('X001', 'X002')`,
    `update person set name = 'Saga Strateg' where id = 'saga'`,
  ])
  const petra = (await as('petra')).person!
  await handOver(await as('ada1'), { ...here, fromId: 'saga', toId: 'petra', endsOn: '2026-11-20' })
  expect(await owned(petra.name)).toBeGreaterThan(0)
  expect(await owned('Saga Strateg')).toBeGreaterThan(0)
})
