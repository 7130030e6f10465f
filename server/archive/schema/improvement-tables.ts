import { z } from 'zod'
import { chainSteps, subGoals } from '#domain/improvements/improvement.ts'
import {
  column,
  count,
  createdAt,
  day,
  organisationCode,
  roundSlug,
  text,
  uuid,
  version,
  word,
} from './fields.ts'

const measured = z.strictObject({ women: z.number(), men: z.number(), date: day })

/** The rows of `data/improvements.json`. */
export const improvementTables = {
  improvement: z.strictObject({
    id: column(uuid, 'The improvement.', 'Förbättringen.'),
    organisation_code: organisationCode,
    round_slug: roundSlug.nullable(),
    challenge_id: column(
      uuid.nullable(),
      'The challenge in the statistics that it began with.',
      'Utmaningen i statistiken som den började med.',
    ),
    title: column(text, 'Title.', 'Rubrik.'),
    area: column(word, 'Area.', 'Område.'),
    sub_goals: column(z.array(z.enum(subGoals)), 'National sub-goals.', 'Nationella delmål.'),
    related_items: column(
      z.array(z.strictObject({ instrumentId: word, item: count })),
      'The statements that led to it.',
      'Påståendena som ledde till den.',
    ),
    challenge: column(
      text,
      'The difference between women and men that made it worth acting.',
      'Skillnaden mellan kvinnor och män som gjorde den angelägen.',
    ),
    what_was_done: column(text, 'What was done.', 'Vad som gjordes.'),
    owner_name: column(text, 'Who answers for it.', 'Vem som ansvarar.'),
    version,
    created_at: createdAt,
  }),
  improvement_result: z.strictObject({
    id: column(uuid, 'The result.', 'Resultatet.'),
    improvement_id: column(uuid, 'The improvement.', 'Förbättringen.'),
    step: column(z.enum(chainSteps), 'Step on the results chain.', 'Steg i resultatkedjan.'),
    date: column(day, 'Day.', 'Dag.'),
    description: column(text, 'What came of it.', 'Vad det blev.'),
    evidence: column(text, 'What shows it.', 'Vad som visar det.'),
    change: column(
      z
        .strictObject({
          measure: text,
          unit: text,
          of: z.enum(['women-men', 'girls-boys']),
          before: measured,
          after: measured,
          source: text,
        })
        .nullable(),
      'A measured change, before and after, for women and men.',
      'En uppmätt förändring, före och efter, för kvinnor och män.',
    ),
    version,
    created_at: createdAt,
  }),
} as const
