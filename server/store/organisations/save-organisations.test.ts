import { expect, test } from 'vitest'
import { useTestContext } from '#test/database/test-context.ts'
import { findOrganisation } from './find-organisation.ts'
import { listOrganisations } from './list-organisations.ts'
import { saveOrganisations } from './save-organisations.ts'

const { context } = useTestContext()

test('what is saved comes back the same, all of it', async () => {
  const { db, content } = context()
  const inOrder = content.organisations.toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const saved = await listOrganisations(db)
  expect(saved.toSorted((a, b) => (a.code < b.code ? -1 : 1))).toEqual(inOrder)
})

test('saving again gives a known organisation its present facts and loses none', async () => {
  const { db, content } = context()
  const umea = content.organisations.find(({ code }) => code === '2480')!
  const renamed = {
    ...umea,
    name: 'Umeå stad',
    population: { women: 1, men: 2, year: 2030 },
    alsoKnownAs: ['Ume'],
  }
  await saveOrganisations(db, [renamed])
  expect(await findOrganisation(db, '2480')).toEqual(renamed)
  expect(await listOrganisations(db)).toHaveLength(content.organisations.length)
  await saveOrganisations(db, content.organisations)
  expect(await findOrganisation(db, '2480')).toEqual(umea)
})

test.each([
  ['2480', '2480'],
  ['0014', '14'],
  ['180', '0180'],
  ['x001', 'X001'],
  ['D-Enskede-Arsta-Vantor', 'd-enskede-arsta-vantor'],
])('%s is found as %s', async (written, code) => {
  expect(await findOrganisation(context().db, written)).toMatchObject({ code })
})

test.each(['', '0', '9999', 'Umeå', "'; drop table organisation"])('%j is nobody', async (code) => {
  expect(await findOrganisation(context().db, code)).toBeUndefined()
})

test('a selection by code leaves out codes that nobody has', async () => {
  const { db } = context()
  expect((await listOrganisations(db, { codes: ['2480', '01', 'no'] })).map(({ code }) => code)).toEqual([
    '01',
    '2480',
  ])
  expect(await listOrganisations(db, { codes: [] })).toEqual([])
})
