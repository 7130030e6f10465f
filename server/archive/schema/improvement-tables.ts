import { z } from 'zod'
import { chainSteps, improvementStates, subGoals } from '#domain/improvements/improvement.ts'
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
  webAddress,
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
    owner_id: column(
      text.nullable(),
      'The same as a person; empty where it is nobody with an account.',
      'Samma som en person; tomt om det är någon utan konto.',
    ),
    unit_id: column(uuid.nullable(), 'The unit where it is done.', 'Enheten där den görs.'),
    state: column(z.enum(improvementStates), 'How far the work has come.', 'Hur långt arbetet har kommit.'),
    due_on: column(day.nullable(), 'When it is meant to be done.', 'När den ska vara klar.'),
    ended_on: column(day.nullable(), 'When it was finished or stopped.', 'När den avslutades eller avbröts.'),
    ended_because: column(text, 'Why it was finished or stopped.', 'Varför den avslutades eller avbröts.'),
    aim: column(
      z
        .strictObject({
          measure: text,
          unit: text,
          of: z.enum(['women-men', 'girls-boys']),
          women: z.number(),
          men: z.number(),
          by: day,
          today: z.strictObject({ women: z.number(), men: z.number() }).nullable(),
        })
        .nullable(),
      'What it aims at for women and men, by when, and what it was when the aim was set.',
      'Vad den siktar mot för kvinnor och män, till när, och hur det var när målet sattes.',
    ),
    key_figures: column(z.array(text), 'Key figures it is followed by.', 'Nyckeltal som den följs med.'),
    sdg_targets: column(
      z.array(z.string().regex(/^\d{1,2}\.[0-9a-z]{1,2}$/)),
      'Targets of the sustainable development goals.',
      'Delmål i de globala målen för hållbar utveckling.',
    ),
    charter_articles: column(
      z.array(word),
      'Articles of the European charter for equality of women and men in local life.',
      'Artiklar i den europeiska deklarationen om jämställdhet (CEMR).',
    ),
    decisions: column(
      z.array(
        z.strictObject({
          title: text,
          reference: text,
          date: day.nullable(),
          url: webAddress.or(z.literal('')),
        }),
      ),
      'Decisions that it rests on.',
      'Beslut som den vilar på.',
    ),
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
