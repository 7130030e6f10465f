import type { Database } from '#server/context.ts'
import { at, canary, idOf, type Owner, type Tenant, tenants } from './tenants.ts'

const wholeRound = 'own'

/** The reports of a tenant, in every state but adopted; that of the round and of the meeting of its group besides. */
export async function fillReports(owner: Database, tenant: Tenant): Promise<void> {
  const { code, round, group } = tenants[tenant]
  const organisation_code = code
  const add = (kind: string, report: object) => fillReport(owner, { tenant, kind, report })
  await add('review year', { kind: 'year', organisation_code, year: 2025, state: 'review' })
  await add('adopted year', { kind: 'year', organisation_code, year: 2024, state: 'draft' })
  await add('set', { kind: 'set', organisation_code, set_id: idOf(tenant, 'set'), state: 'review' })
  if (round === null) return
  const there = { round_slug: round, organisation_code }
  await add('organisation', { ...there, kind: 'organisation', state: 'review' })
  await add('brief', { ...there, kind: 'brief', state: 'review' })
  if (tenant !== wholeRound) return
  await add('round', { kind: 'round', round_slug: round, state: 'review' })
  await add('meeting', {
    kind: 'meeting',
    round_slug: round,
    group_id: group,
    meeting_id: 'bm2',
    state: 'review',
  })
}

const sections: Readonly<Record<string, string>> = {
  set: 'about-set',
  brief: 'standing',
  meeting: 'notes',
}

const writers = { round: 'coordinator-of-matrisrundan', meeting: 'mentor-of-matris-a' } as const

type Filled = Readonly<{ tenant: Tenant; kind: string; report: object }>

async function fillReport(owner: Database, { tenant, kind, report }: Filled): Promise<void> {
  const id = idOf(tenant, `${kind} report`)
  const isOwn = kind !== 'round' && kind !== 'meeting'
  const person_id = isOwn ? `${tenant}-strategist` : writers[kind]
  const section = sections[kind] ?? 'purpose'
  // What is written about a whole round or group is no organisation's.
  const words: Owner = isOwn ? tenant : `${kind}s`
  const word = (table: string, column: string) => canary(words, table, column)
  await owner
    .insertInto('report')
    .values({ ...report, id, created_at: at, person_id } as never)
    .execute()
  await owner
    .insertInto('report_text')
    .values({
      report_id: id,
      section,
      language: 'sv',
      body: word('report_text', 'body'),
      saved_at: at,
      person_id,
    })
    .execute()
  await owner
    .insertInto('report_event')
    .values({ report_id: id, to_state: 'draft', reason: word('report_event', 'reason'), at, person_id })
    .execute()
  await owner
    .insertInto('report_comment')
    .values({
      id: idOf(tenant, `${kind} comment`),
      report_id: id,
      section,
      body: word('report_comment', 'body'),
      at,
      person_id: isOwn ? `${tenant}-reader` : person_id,
    })
    .execute()
}
