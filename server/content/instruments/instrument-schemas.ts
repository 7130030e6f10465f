import { z } from 'zod'
import { certainty, partialDate, slug, text } from '../yaml/fields.ts'
import { localizedSchema } from '../yaml/localized-schema.ts'
import { sourceSchema } from '../yaml/source-schema.ts'

const stepValue = z.int()

/** `instrument.yaml`: everything about a version but its items. */
export const instrumentSchema = z.strictObject({
  id: slug,
  family: slug,
  version: z.preprocess((value) => (typeof value === 'number' ? String(value) : value), text),
  title: localizedSchema,
  summary: localizedSchema,
  validFrom: partialDate,
  validTo: partialDate.nullable().default(null),
  scale: z.strictObject({
    steps: z
      .array(z.strictObject({ value: stepValue, label: localizedSchema }))
      .min(2, 'needs at least two steps'),
    allowsHalfSteps: z.boolean(),
  }),
  levels: z
    .array(z.strictObject({ id: slug, title: localizedSchema, for: localizedSchema }))
    .min(1, 'needs a level'),
  parts: z.array(z.strictObject({ id: slug, title: localizedSchema })).min(1, 'needs a part'),
  sources: z.array(sourceSchema).min(1, 'needs a source'),
  certainty,
  certaintyNote: localizedSchema.nullable().default(null),
  workbook: z
    .strictObject({ title: text, occasionLabels: z.array(text).min(1, 'needs a column name') })
    .nullable()
    .default(null),
})

const statement = z.strictObject({
  text: localizedSchema,
  steps: z.array(z.strictObject({ value: stepValue, meaning: localizedSchema })),
  guidance: z.strictObject({
    politician: localizedSchema,
    manager: localizedSchema,
    keyPerson: localizedSchema,
  }),
})

/** `items/NN-….yaml`: one item with a statement for each level. */
export const itemSchema = z.strictObject({
  number: z.int().positive(),
  slug,
  part: slug,
  title: localizedSchema,
  statements: z.record(slug, statement),
  sources: z.array(sourceSchema).min(1, 'needs a source'),
  certainty,
  certaintyNote: localizedSchema.nullable().default(null),
})

export type InstrumentHead = z.infer<typeof instrumentSchema>
export type ItemEntry = z.infer<typeof itemSchema>
