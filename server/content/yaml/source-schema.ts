import { z } from 'zod'
import type { Source } from '#domain/instruments/instrument.ts'
import { partialDate, text } from './fields.ts'

/** Where a fact comes from. What is not known is said to be null, never left out. */
export const sourceSchema: z.ZodType<Source> = z.strictObject({
  title: text,
  publisher: text,
  date: partialDate.nullable(),
  url: z
    .url({ protocol: /^https?$/, error: 'must be a whole address such as https://skr.se/… or null' })
    .nullable(),
})
