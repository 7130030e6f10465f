import { beforeAll, expect, test } from 'vitest'
import type { Circle } from '#domain/access/circle.ts'
import type { RoleHeld } from '#domain/people/person.ts'
import { findPerson } from '#server/store/people/find-person.ts'
import { type Viewer, viewerOf } from '#server/store/database/viewer.ts'
import { runStatements } from '../database/run-statements.ts'
import { wallRound } from './fill-tenants.ts'
import { useTenants } from './use-tenants.ts'

const tenants = useTenants()

/** What is looked at belongs to the first; the second is in its group, the third in its round, the fourth in none. */
const place = () => ({
  own: tenants().codes[0]!,
  group: tenants().codes[1]!,
  round: tenants().codes[2]!,
  none: tenants().codes[3]!,
})

type Who =
  | 'own'
  | 'group'
  | 'round'
  | 'none'
  | 'reader'
  | 'mentor'
  | 'other mentor'
  | 'coordinator'
  | 'evaluator'
  | 'nobody'

const roles: Readonly<Record<Exclude<Who, 'nobody'>, () => RoleHeld>> = {
  own: () => ({ role: 'strategist', organisationCode: place().own, roundSlug: null }),
  reader: () => ({ role: 'reader', organisationCode: place().own, roundSlug: null }),
  group: () => ({ role: 'strategist', organisationCode: place().group, roundSlug: null }),
  round: () => ({ role: 'strategist', organisationCode: place().round, roundSlug: null }),
  none: () => ({ role: 'strategist', organisationCode: place().none, roundSlug: null }),
  mentor: () => ({ role: 'mentor', organisationCode: place().group, roundSlug: wallRound }),
  'other mentor': () => ({ role: 'mentor', organisationCode: place().round, roundSlug: wallRound }),
  coordinator: () => ({ role: 'coordinator', organisationCode: null, roundSlug: wallRound }),
  evaluator: () => ({ role: 'evaluator', organisationCode: null, roundSlug: wallRound }),
}
const everybody = [...Object.keys(roles), 'nobody'] as Who[]

beforeAll(async () => {
  const { own, group, none } = place()
  const statements = [
    `update participation set group_id = 'mur-${own}' where organisation_code = '${group}'`,
    // Whoever leaves the round keeps what was done there.
    `delete from rating using assessment, occasion where assessment_id = assessment.id and occasion_id = occasion.id and organisation_code = '${none}'`,
    ...['consensus', 'occasion_event', 'assessment'].map(
      (table) =>
        `delete from ${table} using occasion where occasion_id = occasion.id and organisation_code = '${none}'`,
    ),
    ...['report_text', 'report_event', 'report_comment'].map(
      (table) =>
        `delete from ${table} using report where report_id = report.id and organisation_code = '${none}'`,
    ),
    `alter table report_frozen disable trigger user`,
    `alter table report_file disable trigger user`,
    `delete from report_frozen using report where report_id = report.id and organisation_code = '${none}'`,
    `delete from report_file using report where report_id = report.id and organisation_code = '${none}'`,
    ...['improvement_result', 'follow_up', 'link_check', 'cycle', 'worksheet', 'measure'].map(
      (table) =>
        `delete from ${table} using improvement where improvement_id = improvement.id and organisation_code = '${none}'`,
    ),
    ...['report', 'improvement', 'occasion', 'workbook_import', 'workbook_staging', 'participation'].map(
      (table) => `delete from ${table} where organisation_code = '${none}'`,
    ),
  ]
  await runStatements(tenants().owner, statements)
  for (const who of everybody) viewers.set(who, await viewerIn(who))
})

const viewers = new Map<Who, Viewer>()

/** With the reach that the program itself works out. */
async function viewerIn(who: Who): Promise<Viewer> {
  if (who === 'nobody') return viewerOf(null)
  const { owner } = tenants()
  const { role, organisationCode, roundSlug } = roles[who]()
  const id = `looking ${who}`
  await owner.insertInto('person').values({ id, name: 'L', example: false }).execute()
  await owner
    .insertInto('role_held')
    .values({ person_id: id, role, organisation_code: organisationCode, round_slug: roundSlug })
    .execute()
  return viewerOf((await findPerson(owner, id, '2026-11-20'))!)
}

/** Whoever sees a row of the first organisation in each of these tables. */
async function whoSees(condition: string): Promise<Who[]> {
  const { app, become } = tenants()
  const seeing: Who[] = []
  for (const who of everybody) {
    await become(viewers.get(who)!)
    if ((await app.query(`select from ${condition}`)).rowCount === 1) seeing.push(who)
  }
  return seeing
}

const own: readonly Who[] = ['own', 'reader']
const support: readonly Who[] = ['mentor', 'coordinator', 'evaluator']
const inCircle: Readonly<Record<Circle, readonly Who[]>> = {
  organisation: own,
  coordinator: [...own, ...support],
  group: [...own, ...support, 'group'],
  round: [...own, ...support, 'group', 'round'],
  public: everybody,
}
const sorted = (who: readonly Who[]) => everybody.filter((one) => who.includes(one))

const share = (table: string, circle: Circle) =>
  runStatements(tenants().owner, [
    `update ${table} set circle = '${circle}' where organisation_code = '${place().own}'`,
  ])

const ofOwn = (kind: string, column: string) => `${column} = md5('${kind}' || '${place().own}')::uuid`

const shared: readonly [table: string, parts: readonly (readonly [table: string, column: string])[]][] = [
  [
    'improvement',
    [
      ['improvement_result', 'improvement_id'],
      ['follow_up', 'improvement_id'],
      ['link_check', 'improvement_id'],
      ['cycle', 'improvement_id'],
      ['worksheet', 'improvement_id'],
    ],
  ],
  ['challenge', []],
  ['goal', [['goal_state', 'goal_id']]],
  ['own_set', []],
  ['coverage_item', []],
  [
    'report',
    [
      ['report_text', 'report_id'],
      ['report_frozen', 'report_id'],
      ['report_file', 'report_id'],
      ['report_event', 'report_id'],
    ],
  ],
]

const kinds: Readonly<Record<string, string>> = { own_set: 'set', coverage_item: 'coverage' }

test.each(
  shared.flatMap(([table, parts]) =>
    (Object.keys(inCircle) as Circle[]).map((circle) => [table, circle, parts] as const),
  ),
)(
  '%s shared with %s: seen with all that belongs to it by those and nobody else',
  async (table, circle, parts) => {
    await share(table, circle)
    const kind = kinds[table] ?? table
    for (const [part, column] of [[table, 'id'], ...parts] as const)
      expect([part, await whoSees(`${part} where ${ofOwn(kind, column)}`)]).toEqual([
        part,
        sorted(inCircle[circle]),
      ])
    await share(table, 'organisation')
  },
)

test.each(Object.keys(inCircle) as Circle[])(
  'an occasion shared with %s: what was said there is seen by those',
  async (circle) => {
    await share('occasion', circle)
    for (const part of ['consensus', 'occasion_event', 'assessment'])
      expect([part, await whoSees(`${part} where ${ofOwn('occasion', 'occasion_id')}`)]).toEqual([
        part,
        sorted(inCircle[circle]),
      ])
    // That it is held is known to whoever follows the round, and to the group.
    const following: readonly Who[] = [...own, ...support, 'group']
    expect(await whoSees(`occasion where ${ofOwn('occasion', 'id')}`)).toEqual(
      sorted([...new Set([...inCircle[circle], ...following])]),
    )
    // What each has answered goes to those who support, if to anybody.
    expect(await whoSees(`rating where ${ofOwn('assessment', 'assessment_id')}`)).toEqual(
      sorted(circle === 'organisation' ? own : [...own, ...support]),
    )
    await share('occasion', 'organisation')
  },
)

test('while it is being rated, nobody outside sees what anybody answers, however widely it is shared', async () => {
  await share('occasion', 'public')
  const stateOf = (state: string) =>
    runStatements(tenants().owner, [
      `update occasion set state = '${state}' where organisation_code = '${place().own}'`,
    ])
  await stateOf('rating')
  expect(await whoSees(`rating where ${ofOwn('assessment', 'assessment_id')}`)).toEqual(sorted(own))
  await stateOf('agreeing')
  await share('occasion', 'organisation')
})

test('whoever has a sheet sees it and the occasion, and holds the occasion without changing it, known by id alone', async () => {
  const { app, become } = tenants()
  await become(viewerOf({ id: `p-${place().own}`, name: '', example: false, roles: [] }))
  const counts = async (condition: string) => (await app.query(`select from ${condition}`)).rowCount
  expect(await counts(`occasion where ${ofOwn('occasion', 'id')} for share`)).toBe(1)
  expect(await counts('occasion')).toBe(1)
  expect(await counts('rating')).toBe(1)
  expect(await counts('consensus')).toBe(0)
  const changed = app.query(`update occasion set label = 'Ändrad' where ${ofOwn('occasion', 'id')}`)
  await expect(changed).rejects.toMatchObject({ code: '42501' })
  expect(
    (await app.query(`update rating set comment = 'Ändrad' where ${ofOwn('assessment', 'assessment_id')}`))
      .rowCount,
  ).toBe(1)
})

test('comments on a report stay with its organisation and those who support it, however widely the report is shared', async () => {
  await share('report', 'public')
  expect(await whoSees(`report_comment where ${ofOwn('report', 'report_id')}`)).toEqual(
    sorted([...own, ...support]),
  )
  await share('report', 'organisation')
})

test('the report of a round is its coordinator’s to write, and its participants’ to read when shared with them', async () => {
  const { app, become, owner } = tenants()
  await runStatements(owner, [
    `insert into report (id, kind, round_slug, state, created_at)
      values (md5('round')::uuid, 'round', '${wallRound}', 'draft', now())`,
  ])
  const report = `report where id = md5('round')::uuid`
  expect(await whoSees(report)).toEqual(sorted(['mentor', 'other mentor', 'coordinator', 'evaluator']))
  await runStatements(owner, [`update report set circle = 'round' where id = md5('round')::uuid`])
  expect(await whoSees(report)).toEqual(sorted(everybody.filter((who) => who !== 'none' && who !== 'nobody')))
  await runStatements(owner, [`update report set circle = 'public' where id = md5('round')::uuid`])
  expect(await whoSees(report)).toEqual(everybody)
  for (const who of everybody) {
    await become(viewers.get(who)!)
    const changed = await app.query(`update report set version = version + 1 where id = md5('round')::uuid`)
    expect([who, changed.rowCount]).toEqual([who, who === 'coordinator' ? 1 : 0])
  }
})

test('whoever only reads, reads: nothing of the organisation is theirs to change', async () => {
  const { app, become } = tenants()
  await become(viewers.get('reader')!)
  for (const table of [
    'occasion',
    'improvement',
    'challenge',
    'goal',
    'own_set',
    'coverage_item',
    'report',
    'unit',
  ])
    expect([
      table,
      (await app.query(`update ${table} set organisation_code = organisation_code`)).rowCount,
    ]).toEqual([table, 0])
})
