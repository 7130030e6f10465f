import { z } from 'zod'
import { chainSteps, subGoals } from '#domain/improvements/improvement.ts'
import { figureUnits } from '#domain/library/published-case.ts'
import { organisationKinds } from '#domain/organisations/organisation.ts'
import { slug, text } from '../yaml/fields.ts'
import { localizedSchema } from '../yaml/localized-schema.ts'

const words = localizedSchema.nullable()
const value = z.number().nonnegative().nullable()
const pair = z.strictObject({ women: value, men: value })
const year = z.int().min(1970).max(2100).nullable()

const figure = {
  what: localizedSchema,
  unit: z.enum(figureUnits, 'must be the unit of the figure, one of ' + figureUnits.join(', ')),
  whole: z.number().positive().nullable().default(null),
  lowest: z.number().positive().nullable().default(null),
  share: z.enum(['between-sexes', 'within-sex']).nullable().default(null),
  kind: z.enum(['measured', 'target']).default('measured'),
  when: z.strictObject({ before: words, after: words }).default({ before: null, after: null }),
  note: words.default(null),
}
const figureSchema = z.discriminatedUnion('of', [
  z.strictObject({ ...figure, of: z.literal('total'), before: value, after: value }),
  z.strictObject({
    ...figure,
    of: z.enum(['women-men', 'girls-boys']),
    before: pair.nullable(),
    after: pair.nullable(),
  }),
])

const caseSchema = z.strictObject({
  id: slug,
  who: z.strictObject({
    codes: z.array(text),
    // The register knows the kind of what it lists.
    kind: z.enum([...organisationKinds, 'several']).optional(),
    name: words.default(null),
  }),
  unit: words,
  years: z.strictObject({ from: year, to: year, basis: z.enum(['stated', 'round', 'unknown']) }),
  step: z.enum(chainSteps),
  stepBasis: z.enum(['stated', 'inferred']),
  items: z.array(z.int().positive()).min(1),
  subGoals: z.array(z.enum(subGoals)),
  source: z.strictObject({ report: slug, section: text }),
  title: localizedSchema,
  problem: words,
  tried: localizedSchema,
  happened: words,
  keywords: z.strictObject({ sv: z.array(text), en: z.array(text) }),
  figures: z.array(figureSchema).default([]),
})

/** The cases of one area, as they stand in their file. */
export const casesSchema = z.strictObject({ area: slug, cases: z.array(caseSchema).min(1) })
export type CasesFile = z.infer<typeof casesSchema>
export type CaseEntry = CasesFile['cases'][number]
