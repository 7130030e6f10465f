import type { ExampleContent } from '#domain/examples/example.ts'
import type { Database } from '#server/context.ts'
import { at, canary, idOf, type Tenant, tenants } from './tenants.ts'

/** A case that a report has published, which everybody may take after. */
export const caseSlug = 'karlskoga-idrottsresurser'

function contentOf(tenant: Tenant, table: string, column: string): ExampleContent {
  const word = canary(tenant, table, column)
  const texts = {
    title: word,
    problem: word,
    tried: word,
    happened: word,
    failed: word,
    contactRole: 'Strateg',
  }
  return {
    language: 'sv',
    texts,
    translation: null,
    nothingFailed: false,
    mailbox: 'lag@prov.example',
    step: 'activity',
    figures: [],
    years: { from: 2026, to: 2026 },
    area: 'idrott',
    subGoals: [],
    items: [],
    keyFigures: [],
    methods: [],
    kept: [],
  }
}

/** An example that was withdrawn and is written anew, one that waits to be reviewed, and an idea that was taken up. */
export async function fillExamples(owner: Database, tenant: Tenant): Promise<void> {
  const { code, round } = tenants[tenant]
  await fillExample(owner, tenant, { kind: 'example', of: 'own-improvement', round: null })
  if (round !== null) await fillExample(owner, tenant, { kind: 'reviewed example', of: 'improvement', round })
  const word = (column: string) => canary(tenant, 'adoption', column)
  await owner
    .insertInto('adoption')
    .values({
      id: idOf(tenant, 'adoption'),
      organisation_code: code,
      example_key: `case/${caseSlug}`,
      source_codes: ['1883'],
      title: word('title'),
      slug: word('slug'),
      adapted: word('adapted'),
      adopted_on: '2026-11-01',
      improvement_id: idOf(tenant, 'own-improvement'),
      person_id: `${tenant}-strategist`,
      created_at: at,
    })
    .execute()
}

async function fillExample(
  owner: Database,
  tenant: Tenant,
  { kind, of, round }: Readonly<{ kind: string; of: string; round: string | null }>,
): Promise<void> {
  const id = idOf(tenant, kind)
  const isWithdrawn = round === null
  await owner
    .insertInto('example')
    .values({
      id,
      organisation_code: tenants[tenant].code,
      round_slug: round,
      improvement_id: idOf(tenant, of),
      created_at: at,
      ...(isWithdrawn && {
        slug: canary(tenant, 'example', 'slug'),
        versions: 1,
        withdrawn_at: at,
        withdrawn_because: canary(tenant, 'example', 'withdrawn_because'),
      }),
    })
    .execute()
  const consentOf = (table: string) => ({
    written_by: `${tenant}-contributor`,
    consent_by: `${tenant}-manager`,
    consent_role: 'manager' as const,
    consent_at: at,
    consent_words: canary(tenant, table, 'consent_words'),
  })
  await owner
    .insertInto('example_draft')
    .values({
      example_id: id,
      organisation_code: tenants[tenant].code,
      round_slug: round,
      state: 'review',
      content: JSON.stringify(contentOf(tenant, 'example_draft', 'content')),
      saved_at: at,
      comment: canary(tenant, 'example_draft', 'comment'),
      ...consentOf('example_draft'),
    })
    .execute()
  if (isWithdrawn)
    await owner
      .insertInto('example_version')
      .values({
        example_id: id,
        number: 1,
        content: JSON.stringify(contentOf(tenant, 'example_version', 'content')),
        licence: canary(tenant, 'example_version', 'licence'),
        reviewed_by: `${tenant}-strategist`,
        reviewed_role: 'strategist',
        published_at: at,
        ...consentOf('example_version'),
      })
      .execute()
}
