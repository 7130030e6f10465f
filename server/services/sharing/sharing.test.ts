import { beforeAll, expect, test } from 'vitest'
import type { Circle } from '#domain/access/circle.ts'
import { circles } from '#domain/access/circle.ts'
import type { SharedRef } from '#domain/sharing/shared-thing.ts'
import type { Context } from '#server/context.ts'
import { findSharedThing } from '#server/store/sharing/find-shared-thing.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { saveCoverageItem } from '../coverage/save-coverage-item.ts'
import { findPerson } from '../people/find-person.ts'
import { changeSharing } from './change-sharing.ts'
import { getSharing } from './get-sharing.ts'
import { getSharingPage } from './get-sharing-page.ts'
import { listShared } from './list-shared.ts'
import { previewSharing } from './preview-sharing.ts'

const { context } = useTestContext()

/** What a request of an example person is given. */
async function as(id: string | null): Promise<Context> {
  const person = id === null ? null : await findPerson(context(), { id })
  return context(person, { walled: true })
}
const draft = {
  kind: 'statistic',
  name: 'Försörjningsstöd',
  keptBy: '',
  individualBased: 'yes',
  keptSince: '2020-01-01',
  splitSince: '',
  endedOn: '',
  note: '',
} as const
const share = async (ref: SharedRef, from: Circle, circle: Circle, id = 'saga') =>
  changeSharing(await as(id), { ...ref, from, circle })
const auditOf = (action: string) =>
  context().program.selectFrom('audit_entry').where('action', '=', action).selectAll().orderBy('id').execute()

let improvement: SharedRef
const coverage: SharedRef = { kind: 'coverage', id: 'X001' }

beforeAll(async () => {
  const { id } = await context()
    .program.selectFrom('improvement')
    .where('organisation_code', '=', 'X001')
    .where('round_slug', '=', 'exempelrundan')
    .select('id')
    .orderBy('id')
    .executeTakeFirstOrThrow()
  improvement = { kind: 'improvement', id }
  await context().program.updateTable('improvement').set({ circle: 'organisation' }).execute()
})

/** The first who stands in each circle and in none that is narrower. */
const members: Readonly<Record<Circle, string | null>> = {
  organisation: 'saga',
  coordinator: 'sam',
  group: 'siri',
  round: 'pia',
  public: null,
}

test.each(circles)(
  'what is shared with %s is there for that circle from the next request, and for no other, until it is taken back',
  async (circle) => {
    await share(improvement, 'organisation', circle)
    for (const [other, id] of Object.entries(members)) {
      const seen = await getSharing(await as(id), improvement)
      const within = circles.indexOf(other as Circle) <= circles.indexOf(circle)
      expect([other, seen?.circle ?? null]).toEqual([other, within ? circle : null])
    }
    await share(improvement, circle, 'organisation')
    for (const [other, id] of Object.entries(members)) {
      const seen = await getSharing(await as(id), improvement)
      expect([other, seen?.circle ?? null]).toEqual([other, other === 'organisation' ? other : null])
    }
  },
)

test('each change leaves a line with before and after, and none where nothing changes', async () => {
  const before = (await auditOf('sharing-changed')).length
  await share(improvement, 'organisation', 'group')
  await share(improvement, 'group', 'group')
  await share(improvement, 'group', 'organisation')
  const lines = (await auditOf('sharing-changed')).slice(before)
  expect(lines.map(({ detail, organisation_code }) => [organisation_code, detail])).toEqual([
    ['X001', { kind: 'improvement', before: { circle: 'organisation' }, after: { circle: 'group' } }],
    ['X001', { kind: 'improvement', before: { circle: 'group' }, after: { circle: 'organisation' } }],
  ])
})

test('of two who choose at once the later is told what holds now', async () => {
  await share(improvement, 'organisation', 'round')
  await expect(share(improvement, 'organisation', 'public')).rejects.toMatchObject({
    code: 'sharing-changed',
    details: { circle: 'round' },
  })
  await share(improvement, 'round', 'organisation')
})

test('its strategist and managers choose; others may not, and those it is not shared with do not learn that it exists', async () => {
  await expect(share(improvement, 'organisation', 'public', 'siri')).rejects.toMatchObject({
    code: 'nothing-to-share',
  })
  await share(improvement, 'organisation', 'public')
  await expect(share(improvement, 'public', 'organisation', 'siri')).rejects.toMatchObject({
    code: 'forbidden',
  })
  await share(improvement, 'public', 'organisation')
})

test('of its own people, only its strategist and managers choose', async () => {
  const saga = (await as('saga')).person!
  for (const role of ['politician', 'contributor', 'reader', 'auditor'] as const) {
    const person = { ...saga, roles: [{ role, organisationCode: 'X001', roundSlug: null }] }
    const asked = changeSharing(context(person), { ...improvement, from: 'organisation', circle: 'public' })
    await expect(asked).rejects.toMatchObject({ code: 'forbidden' })
  }
})

test('a coverage list is shared whole, and what is added to it stands in its circle', async () => {
  const saga = await as('saga')
  const add = (name: string) =>
    saveCoverageItem(saga, { code: 'X001', id: null, version: 0, draft: { ...draft, name } })
  await context().program.updateTable('coverage_item').set({ circle: 'organisation' }).execute()
  expect(await add('Föräldrapenning')).toEqual({ kind: 'saved' })
  await share(coverage, 'organisation', 'group')
  expect(await add('Sjukpenning')).toEqual({ kind: 'saved' })
  const rows = await context()
    .program.selectFrom('coverage_item')
    .where('organisation_code', '=', 'X001')
    .select('circle')
    .execute()
  expect(new Set(rows.map(({ circle }) => circle))).toEqual(new Set(['group']))
  await expect(share(coverage, 'organisation', 'public')).rejects.toMatchObject({ code: 'sharing-changed' })
})

test('an organisation in no round can share with nobody or with everybody', async () => {
  const signe = await as('signe')
  await saveCoverageItem(signe, { code: '2083', id: null, version: 0, draft })
  const ref = { kind: 'coverage', id: '2083' } as const
  const { circles: now } = await getSharingPage(signe, ref)
  expect(now.map(({ circle }) => circle)).toEqual(['organisation', 'public'])
  await expect(share(ref, 'organisation', 'group', 'signe')).rejects.toMatchObject({
    code: 'circle-not-offered',
  })
})

test('each circle is told with who stands there now', async () => {
  const { circles: now } = await getSharingPage(await as('saga'), improvement)
  const told = Object.fromEntries(now.map(({ circle, ...who }) => [circle, who]))
  expect(told.group).toMatchObject({
    organisations: ['Exempelkommun', 'Fabelstad', 'Låtsaslunda'],
    supporters: ['Mona Mentor', 'Sam Samordnare'],
  })
  expect(told.coordinator!.organisations).toEqual(['Exempelkommun'])
  expect(told.round!.organisations).toHaveLength(6)
  expect(told.public).toMatchObject({ people: null })
  const counts = now.slice(0, 4).map(({ people }) => people!)
  expect(counts[1]! - counts[0]!).toBe(2)
  expect(counts).toEqual([...counts].sort((a, b) => a - b))
})

test.each(circles)(
  'a preview for %s reads as a member does after sharing, and leaves nothing behind',
  async (circle) => {
    const saga = await as('saga')
    const read = (ctx: Context) => listThings(ctx)
    const audited = (await auditOf('sharing-changed')).length
    const { read: seen } = await previewSharing(saga, { ...improvement, circle }, read)
    expect(await findSharedThing(context().program, improvement)).toMatchObject({ circle: 'organisation' })
    expect(await auditOf('sharing-changed')).toHaveLength(audited)
    // The connection is nobody's again.
    expect(await findSharedThing((await as(null)).db, improvement)).toBeUndefined()
    await share(improvement, 'organisation', circle)
    expect(seen).toEqual(await listThings(await as(circle === 'organisation' ? 'saga' : members[circle])))
    await share(improvement, circle, 'organisation')
  },
)

/** All of X001 that whoever asks is shown. */
async function listThings({ db }: Context): Promise<unknown> {
  const rows = await db
    .selectFrom('improvement')
    .where('organisation_code', '=', 'X001')
    .selectAll()
    .execute()
  return rows.map(({ id, circle }) => ({ id, circle }))
}

test('a preview is not for whoever may not share', async () => {
  const read = () => Promise.resolve(null)
  for (const id of ['siri', 'sam', null])
    await expect(
      previewSharing(await as(id), { ...improvement, circle: 'public' }, read),
    ).rejects.toMatchObject({
      code: 'nothing-to-share',
    })
})

test('the list tells what is shared and what others share, by organisation', async () => {
  await context()
    .program.updateTable('improvement')
    .where('organisation_code', '=', 'X004')
    .set({ circle: 'group' })
    .execute()
  await context()
    .program.updateTable('improvement')
    .where('organisation_code', '=', 'X002')
    .set({ circle: 'group' })
    .execute()
  const { own, others } = await listShared(await as('saga'), { code: 'X001' })
  expect(own.find(({ id }) => id === improvement.id)?.circle).toBe('organisation')
  const kindsOf = (name: string) => others.find(({ organisation }) => organisation === name)?.things ?? []
  expect(kindsOf('Fabelstad').some(({ kind }) => kind === 'improvement')).toBe(true)
  expect(kindsOf('Påhittsfors').some(({ kind }) => kind === 'improvement')).toBe(false)
  const assessments = kindsOf('Region Drömlandet').filter(({ kind }) => kind === 'occasion')
  expect(assessments.map(({ title, level }) => [title, level?.sv ?? null])).toEqual([
    ['Uppstart', null],
    ['BM1', null],
    ['BM2', 'Nämnd och förvaltning'],
    ['BM2', 'Hela organisationen'],
  ])
  await expect(listShared(await as('siri'), { code: 'X001' })).rejects.toMatchObject({ code: 'forbidden' })
})
