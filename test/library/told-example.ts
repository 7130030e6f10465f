import type { Example, ExampleVersion } from '#domain/examples/example.ts'
import { bareImprovement } from '#domain/improvements/bare-improvement.ts'
import type { Database } from '#server/context.ts'
import { insertExample } from '#server/store/examples/insert-example.ts'
import { insertImprovement } from '#server/store/improvements/insert-improvement.ts'

/** When it is told. */
export const toldAt = new Date('2026-12-01T08:00:00Z')

/** What an organisation tells. */
export const texts = {
  title: 'Lika många istider',
  problem: 'Flickor hade 12 timmar och pojkar 41.',
  tried: 'Nya regler för fördelning.',
  happened: 'Tiderna är jämnare.',
  failed: 'En kvot prövades och övergavs.',
  contactRole: 'Jämställdhetsstrateg',
}

/** What it measured. */
export const change = {
  measure: 'Istid',
  unit: 'timmar',
  of: 'girls-boys',
  before: { women: 12, men: 41, date: '2024-10-01' },
  after: { women: 24, men: 29, date: '2026-10-01' },
  source: 'Bokningen',
} as const

/** A version of it as it is published. */
export const versionOf = (exampleId: string, number: number): ExampleVersion => ({
  exampleId,
  number,
  content: {
    language: 'sv',
    texts: { ...texts, title: `${texts.title} ${number}` },
    translation: null,
    nothingFailed: false,
    mailbox: 'jamstalldhet@x.example',
    step: 'outcome',
    figures: [{ resultId: exampleId, change }],
    years: { from: 2024, to: 2026 },
    area: 'idrott',
    subGoals: ['health'],
    items: ['checklist-2018:6'],
    keyFigures: [],
    methods: [],
    kept: [],
  },
  licence: 'CC BY 4.0',
  writtenBy: 'kim',
  consent: { by: 'carl', role: 'manager', at: toldAt.toISOString(), words: 'Ja' },
  reviewedBy: 'sam',
  reviewedRole: 'coordinator',
  publishedAt: toldAt.toISOString(),
})

/** Puts in an example of an organisation, of an improvement with the same id; none of its versions yet. */
export async function insertTold(
  db: Database,
  { id, organisationCode, roundSlug }: Pick<Example, 'id' | 'organisationCode' | 'roundSlug'>,
): Promise<void> {
  const improvement = {
    ...bareImprovement,
    id,
    organisationCode,
    roundSlug,
    challengeId: null,
    title: texts.title,
    area: 'idrott',
    subGoals: [],
    relatedItems: [],
    challenge: '',
    whatWasDone: '',
    ownerName: '',
    circle: 'organisation',
  } as const
  await insertImprovement(db, improvement, toldAt)
  await insertExample(db, { id, organisationCode, roundSlug, improvementId: id }, toldAt)
}
