import type { Database } from '#server/context.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { testNow } from '#test/database/test-context.ts'
import { at, canary, idOf, type Tenant, tenants, tomorrow } from './tenants.ts'
import { viewers } from './viewers.ts'

/** The secret of the invitation of a tenant, as it stands in its link. */
export const invitationSecret = (tenant: Tenant) => sha256Of(`invitation ${tenant}`).slice(0, 43)

/** What says who comes in, and for how long what is kept. */
export async function fillAccess(owner: Database, tenant: Tenant): Promise<void> {
  const organisation_code = tenants[tenant].code
  const word = (table: string, column: string) => canary(tenant, table, column)
  const strategist = `${tenant}-strategist`
  await owner
    .insertInto('invitation')
    .values({
      id: idOf(tenant, 'invitation'),
      secret_sha256: sha256Of(invitationSecret(tenant)),
      name: word('invitation', 'name'),
      email: `${word('invitation', 'email')}@prov.example`,
      language: 'sv',
      role: 'reader',
      organisation_code,
      invited_by: strategist,
      invited_at: at,
      expires_at: tomorrow,
    })
    .execute()
  await owner
    .insertInto('support_consent')
    .values({
      id: idOf(tenant, 'consent'),
      organisation_code,
      reason: word('support_consent', 'reason'),
      given_by: strategist,
      given_at: at,
      until: tomorrow,
    })
    .execute()
  await owner
    .insertInto('handover')
    .values({
      id: idOf(tenant, 'handover'),
      organisation_code,
      from_person: strategist,
      to_person: `${tenant}-manager`,
      at,
      ends_on: '2026-11-02',
      items: JSON.stringify([{ kind: 'goal', id: idOf(tenant, 'goal'), title: word('handover', 'items') }]),
    })
    .execute()
  await owner
    .insertInto('retention')
    .values({
      organisation_code,
      what: 'letters',
      months: 24,
      decided_by: word('retention', 'decided_by'),
      saved_at: at,
      person_id: strategist,
    })
    .execute()
  await owner
    .insertInto('letter')
    .values({
      id: idOf(tenant, 'letter'),
      organisation_code,
      person_id: strategist,
      to_address: `${word('letter', 'to_address')}@prov.example`,
      subject: word('letter', 'subject'),
      body: word('letter', 'body'),
      written_at: at,
      problem: word('letter', 'problem'),
      expires_at: tomorrow,
      next_at: tomorrow,
    })
    .execute()
  for (const { id, role } of viewers.filter((one) => one.tenant === tenant)) {
    await owner
      .insertInto('identity')
      .values({
        issuer: 'https://id.example',
        subject: `${word('identity', 'subject')} ${role}`,
        person_id: id,
        created_at: at,
      })
      .execute()
    await owner
      .insertInto('passkey')
      .values({
        id: `${word('passkey', 'id')}-${role}`,
        person_id: id,
        public_key: Buffer.of(0),
        counter: 0,
        transports: [],
        assurance: 2,
        name: word('passkey', 'name'),
        created_at: at,
      })
      .execute()
  }
  await owner
    .insertInto('audit_entry')
    .values({
      at,
      person_id: strategist,
      organisation_code,
      action: 'goal-set',
      subject: `goal:${word('audit_entry', 'subject')}`,
      detail: JSON.stringify({ after: { title: word('audit_entry', 'detail') } }),
    })
    .execute()
}

/** A finished order with its file, and a workbook that waits to be read in. */
export async function fillOrders(owner: Database, tenant: Tenant): Promise<void> {
  const { code, round } = tenants[tenant]
  const person_id = `${tenant}-strategist`
  const job_id = idOf(tenant, 'job')
  await owner
    .insertInto('job')
    .values({
      id: job_id,
      kind: 'export',
      input: JSON.stringify({ subject: { kind: 'organisation', code } }),
      language: 'sv',
      person_id,
      state: 'done',
      done: 1,
      total: 1,
      ordered_at: at,
      finished_at: at,
    })
    .execute()
  await owner
    .insertInto('job_file')
    .values({
      job_id,
      role: 'output',
      name: `${canary(tenant, 'job_file', 'name')}.txt`,
      media_type: 'text/plain',
      bytes: Buffer.from(canary(tenant, 'job_file', 'bytes')),
    })
    .execute()
  if (round === null) return
  await owner
    .insertInto('workbook_import')
    .values({
      id: idOf(tenant, 'import'),
      round_slug: round,
      organisation_code: code,
      file_name: canary(tenant, 'workbook_import', 'file_name'),
      sha256: sha256Of(code),
      problems: '[]',
      imported_at: at,
      person_id,
    })
    .execute()
  await owner
    .insertInto('workbook_staging')
    .values({
      id: idOf(tenant, 'staging'),
      round_slug: round,
      organisation_code: code,
      person_id,
      file_name: canary(tenant, 'workbook_staging', 'file_name'),
      content: Buffer.of(0),
      staged_at: testNow,
      expires_at: tomorrow,
    })
    .execute()
}
