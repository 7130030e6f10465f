import { expect, test } from 'vitest'
import type { Role } from '#domain/people/person.ts'
import type { AuditFilter } from '#server/store/audit/list-audit-entries.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { runStatements } from '#test/database/run-statements.ts'
import { testNow, useTestContext } from '#test/database/test-context.ts'
import { exportAudit } from './export-audit.ts'
import { listAudit } from './list-audit.ts'

const { context, asOwner } = useTestContext()
const code = 'X004'
const about = '99999999-9999-4999-8999-000000000041'
const nothing = { personId: null, action: null, from: null, to: null }
const all = { organisationCode: code, filter: nothing, before: null, verify: false }

const holding = (role: Role, organisationCode: string | null) =>
  context(
    { id: 'pia', name: 'Pia', example: true, roles: [{ role, organisationCode, roundSlug: null }] },
    { walled: true },
  )

async function fill(lines: number, personId: string | null, at = testNow): Promise<void> {
  for (let i = 0; i < lines; i++)
    await writeAudit(context().db, {
      at,
      personId,
      organisationCode: code,
      action: 'unit-added',
      subject: 'unit:x',
      detail: { after: { name: `Enhet ${i}` } },
    })
}

test.each<[Role, string | null, string | null, boolean]>([
  ['strategist', code, code, true],
  ['auditor', code, code, true],
  ['manager', code, code, false],
  ['politician', code, code, false],
  ['strategist', 'X001', code, false],
  ['coordinator', null, code, false],
  ['administrator', null, code, false],
  ['administrator', null, null, true],
  ['auditor', null, null, true],
  ['strategist', code, null, false],
])('%s of %s reads the part of %s: %s', async (role, of, organisationCode, may) => {
  const ctx = holding(role, of)
  const tried = [listAudit(ctx, { ...all, organisationCode }), exportAudit(ctx, { organisationCode })]
  const outcomes = await Promise.allSettled(tried)
  expect(outcomes.map(({ status }) => status)).toEqual(
    may ? ['fulfilled', 'fulfilled'] : ['rejected', 'rejected'],
  )
})

test('nobody who has not signed in reads any, nor of an organisation that there is not', async () => {
  await expect(listAudit(context(null, { walled: true }), all)).rejects.toMatchObject({
    code: 'step-in-first',
  })
  const other = { ...all, organisationCode: 'X999' }
  await expect(listAudit(holding('auditor', null), other)).rejects.toMatchObject({
    code: 'unknown-organisation',
  })
})

test('every line comes once, page by page, the latest first; and the chain is followed when asked for', async () => {
  const ctx = holding('strategist', code)
  await fill(130, 'saga')
  const positions: number[] = []
  let before: number | null = null
  do {
    const page = await listAudit(ctx, { ...all, before, verify: true })
    expect(page.verified).toMatchObject({ broken: null })
    positions.push(...page.rows.map(({ position }) => position))
    before = page.older
  } while (before !== null)
  expect(positions).toEqual(Array.from({ length: positions.length }, (_, i) => positions.length - i))
  expect(positions.length).toBeGreaterThanOrEqual(130)
})

test('the part of the installation holds nothing of any organisation', async () => {
  await fill(1, 'saga')
  const ctx = holding('administrator', null)
  const { rows } = await listAudit(ctx, { ...all, organisationCode: null })
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.filter(({ subject }) => subject === 'unit:x')).toEqual([])
})

test('it is searched by who, what and Swedish days', async () => {
  const ctx = holding('strategist', code)
  // Half an hour into the new year in Sweden.
  await fill(1, 'carl', new Date('2031-12-31T23:30:00Z'))
  const count = async (filter: Partial<AuditFilter>) =>
    (await listAudit(ctx, { ...all, filter: { ...nothing, ...filter } })).rows.length
  expect(await count({ personId: 'carl' })).toBe(1)
  expect(await count({ from: '2032-01-01', to: '2032-01-01' })).toBe(1)
  expect(await count({ from: '2031-12-31', to: '2031-12-31' })).toBe(0)
  expect(await count({ action: 'rate' })).toBe(0)
  expect(await count({ personId: 'carl', action: 'unit-added', from: '2031-01-01' })).toBe(1)
})

test('whoever is gone stands as such, and the program as itself', async () => {
  const ctx = holding('strategist', code)
  const owner = asOwner()
  await owner.insertInto('person').values({ id: 'borta', name: 'Britt Borta', example: true }).execute()
  await owner
    .insertInto('account')
    .values({
      person_id: 'borta',
      email: null,
      language: 'sv',
      signed_in_at: null,
      created_at: testNow,
      closed_at: testNow,
      closed_because: 'erased',
    })
    .execute()
  await fill(1, 'borta')
  await fill(1, 'aldrig')
  await fill(1, null)
  const { rows, people } = await listAudit(ctx, all)
  expect(rows.slice(0, 3).map(({ by }) => by)).toEqual([
    null,
    { id: 'aldrig', name: null, known: false },
    { id: 'borta', name: null, known: true },
  ])
  expect(JSON.stringify([rows, people])).not.toContain('Britt')
})

test('whom a line speaks of is named where whoever reads may know of them, and nobody else is', async () => {
  const per = { id: 'per', name: 'Per Platschef', known: true }
  const [dante, nobody] = ['dante', 'ingen'].map((id) => ({ id, name: null, known: false }))
  for (const { id } of [per, dante!])
    await writeAudit(context().db, {
      at: testNow,
      personId: null,
      organisationCode: code,
      action: 'invitation-accepted',
      subject: `person:${id}`,
      detail: { role: 'reader', invitedBy: id, invited: [id, 'ingen'] },
    })
  const { rows, mentioned } = await listAudit(holding('strategist', code), all)
  expect(rows.slice(0, 2).map(({ subjectPerson }) => subjectPerson)).toEqual([dante, per])
  expect(mentioned).toEqual([dante, nobody, per])
})

test('an example and what was taken after it are called what they are called', async () => {
  await runStatements(context().program, [
    `insert into improvement (id, organisation_code, title, area, created_at)
      values ('${about}', '${code}', 'Istider', 'idrott', now())`,
    `insert into example (id, organisation_code, improvement_id, created_at) values ('${about}', '${code}', '${about}', now())`,
    `insert into example_draft (example_id, organisation_code, state, content, written_by, saved_at)
      values ('${about}', '${code}', 'draft', '{"texts": {"title": "Lika många istider"}}', 'saga', now())`,
    `insert into adoption (id, organisation_code, example_key, source_codes, title, slug, adapted, adopted_on, created_at)
      values ('${about}', '${code}', 'case/x', '{}', 'Fler fotbollsplaner', 'x', '', '2026-11-01', now())`,
  ])
  for (const [action, kind] of [
    ['example-begun', 'example'],
    ['idea-taken', 'adoption'],
  ] as const)
    await writeAudit(context().db, {
      at: testNow,
      personId: null,
      organisationCode: code,
      action,
      subject: `${kind}:${about}`,
      detail: {},
    })
  const { rows } = await listAudit(holding('strategist', code), all)
  expect(rows.slice(0, 2).map(({ subjectName }) => subjectName)).toEqual([
    'Fler fotbollsplaner',
    'Lika många istider',
  ])
})
