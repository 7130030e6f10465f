import { z } from 'zod'
import { circles } from '#domain/access/circle.ts'
import { chainSteps, improvementStates, subGoals } from '#domain/improvements/improvement.ts'
import { day } from '../yaml/fields.ts'
import { cycleSchema, worksheetSchema } from './trial-schema.ts'

const text = z.string().trim()
const line = text.min(1)

/** A step of the scale, `?` for "do not know", `-` for "does not apply". */
const answer = z.union([z.number(), z.enum(['?', '-'])])

/** The made-up people. */
export const peopleSchema = z.strictObject({
  people: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z]+$/, 'small letters a–z'),
      name: line,
      role: z.enum(['politician', 'manager', 'strategist', 'mentor', 'coordinator']),
      organisation: line.nullable(),
      stepIn: z.boolean(),
    }),
  ),
})

const sheetSchema = z.strictObject({
  person: line,
  submitted: day.nullable(),
  ratings: z.array(answer),
  comments: z.record(z.string().regex(/^\d+$/, 'the number of a statement'), line).default({}),
})

const occasionSchema = z.strictObject({
  meeting: line,
  instrument: line,
  level: line,
  label: line,
  date: day.nullable(),
  state: z.enum(['rating', 'agreeing', 'closed']),
  source: z.enum(['browser', 'workbook']),
  opened: day,
  shiftNote: text,
  sheets: z.array(sheetSchema),
  consensus: z.array(
    z.strictObject({
      item: z.int(),
      answer,
      reason: text.default(''),
      evidence: text.default(''),
    }),
  ),
})

const measured = z.strictObject({ women: z.number(), men: z.number(), date: day })

/** Where and until when an improvement is worked with, what it aims at and rests on, as far as anybody has said. */
const workSchema = {
  /** The name of a unit of the organisation. */
  unit: line.nullable().default(null),
  state: z.enum(improvementStates).default('ongoing'),
  due: day.nullable().default(null),
  ended: z.strictObject({ on: day, because: text }).nullable().default(null),
  aim: z
    .strictObject({
      measure: line,
      unit: line,
      of: z.enum(['women-men', 'girls-boys']),
      today: z.strictObject({ women: z.number(), men: z.number() }).nullable(),
      women: z.number(),
      men: z.number(),
      by: day,
    })
    .nullable()
    .default(null),
  sdgTargets: z.array(line).default([]),
  charterArticles: z.array(line).default([]),
  decisions: z
    .array(
      z.strictObject({
        title: line,
        reference: text.default(''),
        date: day.nullable().default(null),
        url: text.default(''),
      }),
    )
    .default([]),
}

const improvementSchema = z.strictObject({
  ...workSchema,
  title: line,
  area: line,
  subGoals: z.array(z.enum(subGoals)),
  relatedItems: z.array(z.strictObject({ instrument: line, item: z.int() })),
  challenge: line,
  whatWasDone: line,
  owner: line,
  created: day,
  results: z.array(
    z.strictObject({
      step: z.enum(chainSteps),
      date: day,
      description: line,
      evidence: line,
      change: z
        .strictObject({
          measure: line,
          unit: line,
          of: z.enum(['women-men', 'girls-boys']),
          before: measured,
          after: measured,
          source: line,
        })
        .nullable()
        .default(null),
    }),
  ),
  cycles: z.array(cycleSchema).default([]),
  worksheets: z.array(worksheetSchema).default([]),
})

/** What one made-up organisation has done so far. */
export const activitySchema = z.strictObject({
  organisation: line,
  /** With whom it shares all of its work in the round. */
  circle: z.enum(circles),
  occasions: z.array(occasionSchema),
  improvements: z.array(improvementSchema),
})

export type PeopleFile = z.infer<typeof peopleSchema>
export type ActivityFile = z.infer<typeof activitySchema>
export type OccasionEntry = ActivityFile['occasions'][number]
export type ImprovementEntry = ActivityFile['improvements'][number]
export type AnswerEntry = z.infer<typeof answer>
