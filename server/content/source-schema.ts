import { z } from 'zod'
import type { Source } from '#domain/instruments/instrument.ts'

/** Where a fact comes from. What is not known is said to be null, never left out. */
export const sourceSchema: z.ZodType<Source> = z.strictObject({
  title: z.string().trim().min(1),
  publisher: z.string().trim().min(1),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a year, a month or a day: 2019, 2019-09 or 2019-09-30')
    .nullable(),
  url: z.url({ protocol: /^https?$/ }).nullable(),
})
