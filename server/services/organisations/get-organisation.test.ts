import { expect, test } from 'vitest'
import { UserError } from '#server/errors.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { findPerson } from '#server/services/people/find-person.ts'
import { getOrganisation } from './get-organisation.ts'

const { context } = useTestContext()

test('an organisation comes with county, group, neighbours and rounds', async () => {
  const view = await getOrganisation(context(), { code: '2580' })
  expect(view.county?.name.sv).toBe('Norrbottens län')
  expect(view.skrGroup?.code).toBe('B3')
  expect(view.neighbours.map(({ name }) => name)).toEqual(['Boden', 'Kalix', 'Piteå', 'Älvsbyn', 'Överkalix'])
  expect(view.participations.map(({ round }) => round.slug)).toContain('modellkommuner-2017-2018')
  expect(view.mayEdit).toBe(false)
})

test('a district knows the city it is a part of', async () => {
  const { parent, neighbours } = await getOrganisation(context(), { code: 'd-enskede-arsta-vantor' })
  expect(parent?.code).toBe('0180')
  expect(neighbours).toEqual([])
})

test('Kolada writes the code of a region with two zeros before', async () => {
  expect((await getOrganisation(context(), { code: '0021' })).organisation.name).toBe('Region Gävleborg')
})

test('nobody has a code that is made up here', async () => {
  await expect(getOrganisation(context(), { code: '4711' })).rejects.toBeInstanceOf(UserError)
})

test('its yearly reports are told of to those only who may read anything they are made of', async () => {
  const { db } = context()
  await db
    .updateTable('occasion')
    .set({ circle: 'organisation' })
    .where('organisation_code', '=', 'X006')
    .execute()
  await db
    .updateTable('improvement')
    .set({ circle: 'organisation' })
    .where('organisation_code', '=', 'X006')
    .execute()
  const yearsFor = async (id: string | null) => {
    const person = id === null ? null : await findPerson(context(), { id })
    return (await getOrganisation(context(person, { walled: true }), { code: 'X006' })).years
  }
  const [member] = await db
    .selectFrom('role_held')
    .select('person_id')
    .where('organisation_code', '=', 'X006')
    .execute()
  expect(await yearsFor(member!.person_id)).toContain(2026)
  expect(await yearsFor('saga')).toEqual([])
  expect(await yearsFor(null)).toEqual([])
})
