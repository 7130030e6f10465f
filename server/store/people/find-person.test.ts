import { expect, test } from 'vitest'
import type { Reach, RoleHeld } from '#domain/people/person.ts'
import { insertParticipation } from '#test/database/insert-participation.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { findPerson } from './find-person.ts'

const { context } = useTestContext()
const round = 'exempelrundan'
const today = '2026-11-20'
const nothing: Reach = { coordinator: [], group: [], round: [] }

/** A round of the example that is over. */
const earlier = 'exempelrundan-2020'

const inRound = (slug: string, codes: readonly string[]) => codes.map((code) => `${slug}/${code}`)
/** As the codes are written with and without their round. */
const both = (...codes: string[]) => [...codes, ...inRound(round, codes)]

async function holding(...roles: readonly (Omit<Partial<RoleHeld>, 'role'> & Pick<RoleHeld, 'role'>)[]) {
  const { db, newId } = context()
  const id = newId()
  await db.insertInto('person').values({ id, name: 'Prov', example: false }).execute()
  for (const { role, organisationCode = null, roundSlug = null, groupId = null } of roles)
    await db
      .insertInto('role_held')
      .values({
        person_id: id,
        role,
        organisation_code: organisationCode,
        round_slug: roundSlug,
        group_id: groupId,
      })
      .execute()
  return (await findPerson(db, id, today))!
}

async function groupsOfRound(slug = round): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await context()
    .db.selectFrom('participation')
    .where('round_slug', '=', slug)
    .orderBy('organisation_code')
    .select(['group_id', 'organisation_code'])
    .execute()
  return new Map(
    [...Map.groupBy(rows, ({ group_id }) => group_id)].map(([id, of]) => [
      id,
      of.map(({ organisation_code }) => organisation_code),
    ]),
  )
}

test('nobody has an id that nobody has', async () => {
  expect(await findPerson(context().db, 'nobody', today)).toBeUndefined()
})

test('a person without roles reaches nothing', async () => {
  expect(await holding()).toMatchObject({ roles: [], reach: nothing })
})

test('roles stand in the order they were given, with unit and group where they have one', async () => {
  const [groupId = ''] = (await groupsOfRound()).keys()
  const { roles } = await holding(
    { role: 'strategist', organisationCode: 'X001' },
    { role: 'mentor', organisationCode: 'X003', roundSlug: round, groupId },
  )
  expect(roles).toEqual([
    { role: 'strategist', organisationCode: 'X001', roundSlug: null },
    { role: 'mentor', organisationCode: 'X003', roundSlug: round, groupId },
  ])
})

test.each(['politician', 'contributor', 'reader', 'auditor'] as const)(
  'a %s of an organisation reaches its groups, and its rounds, not what is for the coordinator',
  async (role) => {
    const of = async (slug: string) => {
      const groups = [...(await groupsOfRound(slug)).values()]
      return { own: groups.find((codes) => codes.includes('X001'))!, all: groups.flat().toSorted() }
    }
    const { own, all } = await of(round)
    const before = await of(earlier)
    expect(all.length).toBeGreaterThan(own.length)
    expect((await holding({ role, organisationCode: 'X001' })).reach).toEqual({
      coordinator: [],
      group: [...both(...own), ...inRound(earlier, before.own)],
      round: [...both(...all), ...inRound(earlier, before.all)],
    })
  },
)

test('an organisation that is in no round, or only in one that is told of, reaches nothing', async () => {
  expect((await holding({ role: 'strategist', organisationCode: '2083' })).reach).toEqual(nothing)
})

test('a mentor reaches the group of the organisation they come from, or the one that is named, and no other', async () => {
  const groups = await groupsOfRound()
  const [named, members] = [...groups].find(([, codes]) => !codes.includes('X003'))!
  const own = [...groups.values()].find((codes) => codes.includes('X003'))!
  const mentor = { role: 'mentor', organisationCode: 'X003', roundSlug: round } as const
  expect((await holding(mentor)).reach).toEqual({ coordinator: both(...own), group: both(...own), round: [] })
  expect((await holding({ ...mentor, groupId: named })).reach).toEqual({
    coordinator: both(...members),
    group: both(...members),
    round: [],
  })
})

test.each(['coordinator', 'evaluator'] as const)('a %s reaches everybody in the round', async (role) => {
  const all = [...(await groupsOfRound()).values()].flat().toSorted()
  expect((await holding({ role, roundSlug: round })).reach).toEqual({
    coordinator: both(...all),
    group: [],
    round: [],
  })
})

test('a coordinator of every round reaches everybody in every round, of one round nobody in another', async () => {
  await insertParticipation(context().db, { code: 'P001', roundSlug: 'en-annan' })
  const ofAll = (await holding({ role: 'coordinator' })).reach!.coordinator
  expect(ofAll).toEqual(expect.arrayContaining(['X001', 'P001', 'en-annan/P001', `${round}/X001`]))
  const ofOne = (await holding({ role: 'coordinator', roundSlug: 'en-annan' })).reach!.coordinator
  expect(ofOne).toEqual(['P001', 'en-annan/P001'])
})

test('an administrator runs the installation and reaches nothing of anybody', async () => {
  expect((await holding({ role: 'administrator' })).reach).toEqual(nothing)
})
