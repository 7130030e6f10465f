import type { Database } from '#server/context.ts'
import { at, canary, idOf, type Tenant } from './tenants.ts'

/** A whole cycle of an improvement and a worksheet of it, with a word of the tenant's in every column. */
export async function fillTrials(owner: Database, tenant: Tenant, kind: string): Promise<void> {
  const improvement_id = idOf(tenant, kind)
  const word = (column: string) => canary(tenant, 'cycle', column)
  await owner
    .insertInto('cycle')
    .values({
      id: idOf(tenant, `${kind} cycle`),
      improvement_id,
      number: 1,
      title: word('title'),
      plan: word('plan'),
      prediction: word('prediction'),
      begun_on: '2026-10-01',
      study_on: '2026-10-15',
      done: word('done'),
      done_on: '2026-10-14',
      numbers: word('numbers'),
      women: word('women'),
      men: word('men'),
      verdict: 'partly',
      studied_on: '2026-10-15',
      decision: 'adapt',
      because: word('because'),
      acted_on: '2026-10-16',
      created_at: at,
    })
    .execute()
  await owner
    .insertInto('worksheet')
    .values({
      id: idOf(tenant, `${kind} worksheet`),
      improvement_id,
      method: 'lotus',
      title: canary(tenant, 'worksheet', 'title'),
      answers: JSON.stringify({ 'choice.why': canary(tenant, 'worksheet', 'answers') }),
      created_at: at,
    })
    .execute()
}
