import { z } from 'zod'
import { decisions, verdicts } from '#domain/cycles/cycle.ts'
import { methodIds } from '#domain/worksheets/method.ts'
import { day, text } from '../yaml/fields.ts'

/** A cycle of a made-up improvement; a stage that is not filled in is left out. */
export const cycleSchema = z.strictObject({
  title: text,
  plan: text,
  prediction: text,
  begunOn: day,
  studyOn: day,
  done: z.strictObject({ what: text, on: day }).nullable().default(null),
  study: z
    .strictObject({
      numbers: z.string().trim(),
      women: text,
      men: text,
      verdict: z.enum(verdicts),
      on: day,
    })
    .nullable()
    .default(null),
  act: z
    .strictObject({ decision: z.enum(decisions), because: text, on: day })
    .nullable()
    .default(null),
})

/** A worksheet of a made-up improvement; what is not filled in is left out. */
export const worksheetSchema = z.strictObject({
  method: z.enum(methodIds).exclude(['pdsa']),
  title: text,
  begun: day,
  answers: z.record(z.string(), text),
})
