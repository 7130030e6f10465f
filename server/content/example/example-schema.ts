import { z } from 'zod'
import { circles } from '#domain/access/circle.ts'
import { chainSteps, subGoals } from '#domain/improvements/improvement.ts'

const text = z.string().trim()
const line = text.min(1)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2026-03-12')

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

const improvementSchema = z.strictObject({
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
