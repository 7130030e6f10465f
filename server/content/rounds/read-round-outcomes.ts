import { z } from 'zod'
import { chainSteps } from '#domain/improvements/improvement.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { RoundOutcomes } from '#domain/rounds/round-outcomes.ts'
import type { RoundPlan } from '#domain/rounds/round-plan.ts'
import { certainty, slug, text } from '../yaml/fields.ts'
import { localizedSchema } from '../yaml/localized-schema.ts'
import { readYamlFolder } from '../yaml/read-yaml-folder.ts'
import { type ContentFile, refuse } from '../yaml/read-yaml.ts'
import { sourceSchema } from '../yaml/source-schema.ts'

const count = z.int().nonnegative().nullable()
const step = z.enum(chainSteps)
const pair = z.strictObject({ women: z.number().nullable(), men: z.number().nullable() })

const schema = z.strictObject({
  roundSlug: slug,
  certainty,
  sources: z.array(sourceSchema).min(1, 'needs a source'),
  chainOf: z.strictObject({ participants: count, mentors: count }),
  chain: z.array(
    z.strictObject({ step, participants: count, mentors: count, said: localizedSchema, certainty }),
  ),
  chainNotes: z.array(localizedSchema),
  examples: z.array(z.strictObject({ organisation: text, step, what: localizedSchema })),
  measures: z.array(
    z.strictObject({
      organisation: text,
      measure: localizedSchema,
      unit: localizedSchema,
      of: z.enum(['women-men', 'girls-boys']),
      before: pair,
      after: pair,
      men: z.enum(['published', 'complement']),
    }),
  ),
  assessment: z.array(localizedSchema),
  exchange: z.array(localizedSchema),
  lessons: z.array(localizedSchema),
})

type File = ContentFile<z.infer<typeof schema>>
type Known = Readonly<{ organisations: readonly Organisation[]; rounds: readonly RoundPlan[] }>

/**
 * Reads what published reports say came of their rounds: one file a round.
 *
 * @throws ContentError where a round or an organisation does not exist, the steps are not the five in order, more have
 * reached a step than there are, or a share left over does not make 100.
 */
export async function readRoundOutcomes(directory: string, known: Known): Promise<readonly RoundOutcomes[]> {
  const files = await readYamlFolder(directory, schema)
  for (const file of files) checkOutcomes(file, known)
  return files.map(({ value }) => value)
}

function checkOutcomes(file: File, { organisations, rounds }: Known): void {
  const { roundSlug, chain, examples, measures } = file.value
  const plan = rounds.find(({ round }) => round.slug === roundSlug)
  if (!plan) refuse(file, ['roundSlug'], `roundSlug: there is no round "${roundSlug}"`)
  if (chain.map((one) => one.step).join() !== chainSteps.join())
    refuse(file, ['chain'], `chain: needs the steps ${chainSteps.join(', ')}, in that order`)
  chain.forEach((reached, i) => checkReached(file, reached, i))
  for (const field of ['examples', 'measures'] as const) {
    const rows = { examples, measures }[field]
    rows.forEach(({ organisation }, i) => {
      if (!organisations.some(({ code }) => code === organisation))
        refuse(file, [field, i], `${field}: the register has no organisation "${organisation}"`)
    })
  }
  measures.forEach(({ men, before, after }, i) => {
    const whole = [before, after].every(({ women, men: rest }) => (women ?? 0) + (rest ?? 100) === 100)
    if (men === 'complement' && !whole)
      refuse(file, ['measures', i], 'measures: what is left over does not make 100')
  })
}

function checkReached(file: File, reached: File['value']['chain'][number], i: number): void {
  for (const who of ['participants', 'mentors'] as const) {
    const [some, all] = [reached[who], file.value.chainOf[who]]
    if (some !== null && all !== null && some > all)
      refuse(file, ['chain', i], `chain: ${some} of ${all} ${who} cannot have reached a step`)
  }
}
