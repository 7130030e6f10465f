import type { Database } from '#server/context.ts'
import { at, canary, idOf, items, type Tenant, tenants } from './tenants.ts'

/** The occasions of a tenant in a round, by their state. */
export const occasions = { rating: 'bm1', agreeing: 'bm2', closed: 'bm3' } as const
type State = keyof typeof occasions

/** Who has a sheet at every occasion of their organisation. */
export const invited = ['strategist', 'politician'] as const

/** The self-assessments of an organisation in its round, one in each state. */
export async function fillAssessments(owner: Database, tenant: Tenant): Promise<void> {
  const { round } = tenants[tenant]
  if (round === null) return
  for (const state of Object.keys(occasions) as State[]) await fillOccasion(owner, { tenant, round, state })
}

type Occasion = Readonly<{ tenant: Tenant; round: string; state: State }>

async function fillOccasion(owner: Database, { tenant, round, state }: Occasion): Promise<void> {
  const occasion_id = idOf(tenant, `${state} occasion`)
  await owner
    .insertInto('occasion')
    .values({
      id: occasion_id,
      round_slug: round,
      organisation_code: tenants[tenant].code,
      meeting_id: occasions[state],
      instrument_id: 'checklist-2018',
      level_id: 'overall',
      label: canary(tenant, 'occasion', 'label'),
      date: '2026-03-01',
      state,
      source: 'browser',
      shift_note: canary(tenant, 'occasion', 'shift_note'),
      created_at: at,
    })
    .execute()
  await owner
    .insertInto('occasion_event')
    .values({
      occasion_id,
      to_state: state,
      reason: canary(tenant, 'occasion_event', 'reason'),
      at,
      person_id: `${tenant}-strategist`,
    })
    .execute()
  for (const role of invited) {
    const assessment_id = idOf(tenant, `${state} sheet ${role}`)
    const submitted_at = state === 'rating' ? null : at
    await owner
      .insertInto('assessment')
      .values({ id: assessment_id, occasion_id, person_id: `${tenant}-${role}`, role, submitted_at })
      .execute()
    const comment = canary(tenant, 'rating', 'comment')
    await owner
      .insertInto('rating')
      .values({ assessment_id, item: 1, answer: 'rated', value: 2, comment, saved_at: at })
      .execute()
  }
  if (state === 'rating') return
  const written = {
    reason: canary(tenant, 'consensus', 'reason'),
    evidence: canary(tenant, 'consensus', 'evidence'),
    written: canary(tenant, 'consensus', 'written'),
    saved_at: at,
    person_id: `${tenant}-strategist`,
  }
  for (const item of items)
    await owner
      .insertInto('consensus')
      .values({ ...written, occasion_id, item, answer: 'rated', value: 2 })
      .execute()
}
