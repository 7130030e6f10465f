import type { Database } from '#server/context.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { fillAccess, fillOrders } from './fill-access.ts'
import { fillAssessments } from './fill-assessments.ts'
import { fillExamples } from './fill-examples.ts'
import { fillImprovements } from './fill-improvements.ts'
import { fillReports } from './fill-reports.ts'
import { fillStatistics } from './fill-statistics.ts'
import { allTenants, at, canary, idOf, matrixRounds, type Tenant, tenants, tomorrow } from './tenants.ts'
import { viewers } from './viewers.ts'

const both = (text: string) => JSON.stringify({ sv: text, en: text })

/** Fills an installation with the tenants of the matrix, as the owner of the database: each with something of every kind. */
export async function fillTenants(owner: Database): Promise<void> {
  for (const slug of matrixRounds) await fillRound(owner, slug)
  for (const tenant of allTenants) await fillOrganisation(owner, tenant)
  await fillPeople(owner)
  await joinWithoutPeople(owner)
  await inviteEvaluator(owner)
  for (const tenant of allTenants) {
    await fillAssessments(owner, tenant)
    await fillStatistics(owner, tenant)
    await fillImprovements(owner, tenant)
    await fillExamples(owner, tenant)
    await fillReports(owner, tenant)
    await fillAccess(owner, tenant)
    await fillOrders(owner, tenant)
  }
}

async function fillRound(owner: Database, slug: string): Promise<void> {
  await owner
    .insertInto('round')
    .values({
      slug,
      programme: both('Matrisprogrammet'),
      name: both(slug),
      purpose: both('Att prova väggar'),
      period: '2026',
      status: 'open',
      origin: 'own',
      instruments: ['checklist-2018'],
      notes: '[]',
      sources: '[]',
    })
    .execute()
  const groups = allTenants
    .filter((tenant) => tenants[tenant].round === slug)
    .map((one) => tenants[one].group!)
  for (const [i, id] of [...new Set(groups)].entries())
    await owner
      .insertInto('round_group')
      .values({ id, round_slug: slug, position: i + 1, name: both(id) })
      .execute()
  for (const position of [1, 2, 3, 4])
    await owner
      .insertInto('meeting')
      .values({
        round_slug: slug,
        id: `bm${position}`,
        position,
        name: both(`BM ${position}`),
        theme: both('Styrning'),
        date: `2026-0${position}`,
        host: null,
        assessed: true,
        workbook_labels: [`BM ${position}`],
      })
      .execute()
}

async function fillOrganisation(owner: Database, tenant: Tenant): Promise<void> {
  const { code, round, group } = tenants[tenant]
  if (round !== null)
    await owner
      .insertInto('participation')
      .values({
        round_slug: round,
        organisation_code: code,
        group_id: group,
        kind: 'learner',
        status: 'active',
        position: allTenants.indexOf(tenant) + 1,
      })
      .execute()
  await owner
    .insertInto('organisation_arms')
    .values({
      organisation_code: code,
      png: Buffer.from(dot, 'base64'),
      width: 1,
      height: 1,
      sha256: sha256Of(code),
      saved_at: at,
    })
    .execute()
  await owner
    .insertInto('unit')
    .values({
      id: idOf(tenant, 'unit'),
      organisation_code: code,
      parent_id: null,
      kind: 'namnd',
      name: canary(tenant, 'unit', 'name'),
    })
    .execute()
}

/** The smallest picture: a single dot. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** An organisation in the group of `own` that has nobody left who runs the work. */
export const deserted = '0125'

async function joinWithoutPeople(owner: Database): Promise<void> {
  const { round, group } = tenants.own
  await owner
    .insertInto('participation')
    .values({
      round_slug: round,
      organisation_code: deserted,
      group_id: group,
      kind: 'learner',
      status: 'active',
      position: allTenants.length + 1,
    })
    .execute()
}

/** Everybody with an account and one role; and in each organisation somebody who has left, to be told of only there. */
async function fillPeople(owner: Database): Promise<void> {
  for (const { id, role, tenant, round, group } of viewers) {
    if (id === 'nobody') continue
    const name = tenant === null ? id : `${canary(tenant, 'person', 'name')} ${role}`
    await owner.insertInto('person').values({ id, name, example: false }).execute()
    const email = tenant === null ? id : `${canary(tenant, 'account', 'email')}-${role}`
    await owner
      .insertInto('account')
      .values({ person_id: id, email: `${email}@prov.example`, language: 'sv', created_at: at })
      .execute()
    if (role === null) continue
    const place = {
      organisation_code: tenant && tenants[tenant].code,
      round_slug: round,
      group_id: group,
    }
    await owner
      .insertInto('role_held')
      .values({ id: idOf('own', `role ${id}`), person_id: id, role, ...place, given_at: at })
      .execute()
  }
}

/** Somebody is invited to a round, which an administrator does. */
async function inviteEvaluator(owner: Database): Promise<void> {
  await owner
    .insertInto('invitation')
    .values({
      id: idOf('own', 'installation invitation'),
      secret_sha256: sha256Of('evaluator'),
      name: 'Ny utvärderare',
      email: 'evaluator@prov.example',
      language: 'sv',
      role: 'evaluator',
      round_slug: tenants.own.round,
      invited_by: 'administrator',
      invited_at: at,
      expires_at: tomorrow,
    })
    .execute()
}
