import { z } from 'zod'
import { chainSteps, subGoals } from '#domain/improvements/improvement.ts'
import {
  column,
  count,
  createdAt,
  day,
  language,
  organisationCode,
  personId,
  role,
  roundSlug,
  savedAt,
  text,
  time,
  uuid,
  version,
  word,
} from './fields.ts'

const measured = z.strictObject({ women: z.number(), men: z.number(), date: day })
const year = z.int().min(1900).max(2200)
const texts = z.strictObject({
  title: text,
  problem: text,
  tried: text,
  happened: text,
  failed: text,
  contactRole: text,
})

const content = column(
  z.strictObject({
    language,
    texts,
    translation: texts.nullable(),
    nothingFailed: z.boolean(),
    mailbox: text,
    step: z.enum(chainSteps),
    figures: z.array(
      z.strictObject({
        resultId: uuid,
        change: z.strictObject({
          measure: text,
          unit: text,
          of: z.enum(['women-men', 'girls-boys']),
          before: measured,
          after: measured,
          source: text,
        }),
      }),
    ),
    years: z.strictObject({ from: year, to: year }),
    area: word,
    subGoals: z.array(z.enum(subGoals)),
    items: z.array(z.string().regex(/^[a-z0-9-]+:\d+$/)),
    keyFigures: z.array(text),
    methods: z.array(word),
    kept: z.array(z.strictObject({ field: text, text, because: text })),
  }),
  'All that it says, with its figures for women and men, and why signs of persons were let stand.',
  'Allt det säger, med siffrorna för kvinnor och män, och varför uppgifter om personer fick stå kvar.',
)

const exampleId = column(uuid, 'The example.', 'Exemplet.')
const writtenBy = column(text, 'Who wrote it last.', 'Vem som skrev det sist.')
const consent = {
  by: column(text, 'Who agreed to its being published.', 'Vem som gick med på att det publiceras.'),
  role: column(role, 'In which role.', 'I vilken roll.'),
  at: column(time, 'When, UTC.', 'När, UTC.'),
  words: column(text, 'The words that were agreed to.', 'Orden som man gick med på.'),
}

/** Rows of `data/improvement-work.json`: examples, their drafts and versions, and ideas that were taken up. */
export const exampleTables = {
  example: z.strictObject({
    id: exampleId,
    organisation_code: organisationCode,
    round_slug: roundSlug.nullable(),
    improvement_id: column(uuid, 'The improvement it is made of.', 'Förbättringen det är gjort av.'),
    versions: column(count, 'How many versions have been published.', 'Hur många versioner som publicerats.'),
    created_at: createdAt,
  }),
  example_draft: z.strictObject({
    example_id: exampleId,
    organisation_code: organisationCode,
    round_slug: roundSlug.nullable(),
    state: column(
      z.enum(['draft', 'review']),
      'Whether it is written or waits to be reviewed.',
      'Om det skrivs eller väntar på granskning.',
    ),
    content,
    version,
    written_by: writtenBy,
    saved_at: savedAt,
    consent_by: consent.by.nullable(),
    consent_role: consent.role.nullable(),
    consent_at: consent.at.nullable(),
    consent_words: consent.words.nullable(),
    comment: column(text, 'What a reviewer wanted changed.', 'Vad en granskare ville ändra.'),
  }),
  example_version: z.strictObject({
    example_id: exampleId,
    number: column(count, 'The number of the version.', 'Versionens nummer.'),
    content,
    licence: column(text, 'The licence it was published under.', 'Licensen det publicerades under.'),
    written_by: writtenBy,
    consent_by: consent.by,
    consent_role: consent.role,
    consent_at: consent.at,
    consent_words: consent.words,
    reviewed_by: column(text, 'Who reviewed it.', 'Vem som granskade det.'),
    reviewed_role: column(role, 'In which role.', 'I vilken roll.'),
    published_at: column(time, 'When it was published, UTC.', 'När det publicerades, UTC.'),
  }),
  adoption: z.strictObject({
    id: column(uuid, 'That an idea was taken up.', 'Att en idé togs efter.'),
    organisation_code: organisationCode,
    example_key: column(
      z.string().regex(/^(case|example)\/[a-z0-9-]+$/),
      'What in the library.',
      'Vad i biblioteket.',
    ),
    source_codes: column(
      z.array(word),
      'Whose idea it was, by their official codes.',
      'Vems idén var, med deras officiella koder.',
    ),
    title: column(text, 'What it was called then.', 'Vad det hette då.'),
    slug: column(word, 'Its place in the address.', 'Dess plats i adressen.'),
    adapted: column(text, 'What was adapted.', 'Vad som anpassades.'),
    adopted_on: column(day, 'From which day.', 'Från vilken dag.'),
    improvement_id: column(
      uuid.nullable(),
      'The improvement that began with it.',
      'Förbättringen som började med det.',
    ),
    person_id: personId,
    created_at: createdAt,
  }),
} as const
