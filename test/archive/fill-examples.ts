import type { Database } from '#server/context.ts'
import type { ExampleContent } from '#domain/examples/example.ts'
import { at, awkward, historyCode, idOf } from './made-up.ts'

const texts = {
  title: 'Snöröjning',
  problem: awkward,
  tried: 'Gångbanor först',
  happened: 'Färre faller',
  failed: '',
  contactRole: 'Strateg',
}
const content: ExampleContent = {
  language: 'sv',
  texts,
  translation: { ...texts, title: 'Snow clearing' },
  nothingFailed: true,
  mailbox: 'prov@prov.example',
  step: 'outcome',
  figures: [
    {
      resultId: idOf(7, 1),
      change: {
        measure: 'Fallolyckor',
        unit: 'antal',
        of: 'women-men',
        before: { women: 12.5, men: 8, date: '2022-01-01' },
        after: { women: 6, men: 7.25, date: '2023-01-01' },
        source: 'Regionen',
      },
    },
  ],
  years: { from: 2022, to: 2023 },
  area: 'gator',
  subGoals: ['health'],
  items: ['checklist-2018:1'],
  keyFigures: ['N15419'],
  methods: ['pdsa'],
  kept: [{ field: 'problem', text: 'citat', because: awkward }],
}

/** An example that has been published and withdrawn, with a new version under review; and an idea that was taken up. */
export async function fillExamples(db: Database, slug: string): Promise<void> {
  const example_id = idOf(20, 0)
  const consent = {
    consent_by: 'prov-anna',
    consent_role: 'strategist' as const,
    consent_at: at('2023-06-01'),
    consent_words: awkward,
  }
  await db
    .insertInto('example')
    .values({
      id: example_id,
      organisation_code: historyCode,
      round_slug: slug,
      improvement_id: idOf(6, 0),
      slug: 'snorojning-prov',
      versions: 1,
      withdrawn_at: at('2023-07-01'),
      withdrawn_because: 'Räknades om.',
      created_at: at('2023-05-31'),
    })
    .execute()
  const written = { example_id, content: JSON.stringify(content), written_by: 'prov-bo', ...consent }
  await db
    .insertInto('example_version')
    .values({
      ...written,
      number: 1,
      licence: 'CC BY 4.0',
      reviewed_by: 'prov-cilla',
      reviewed_role: 'coordinator',
      published_at: at('2023-06-02'),
    })
    .execute()
  await db
    .insertInto('example_draft')
    .values({
      ...written,
      organisation_code: historyCode,
      round_slug: slug,
      state: 'review',
      version: 4,
      saved_at: at('2023-08-01'),
      comment: awkward,
    })
    .execute()
  await db
    .insertInto('adoption')
    .values({
      id: idOf(21, 0),
      organisation_code: historyCode,
      example_key: 'case/karlskoga-idrott',
      source_codes: ['1883'],
      title: 'Istider',
      slug: 'karlskoga-idrott',
      adapted: awkward,
      adopted_on: '2023-09-01',
      improvement_id: idOf(6, 0),
      person_id: 'prov-bo',
      created_at: at('2023-09-01'),
    })
    .execute()
}
