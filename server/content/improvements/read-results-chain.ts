import { join } from 'node:path'
import { z } from 'zod'
import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import { chainSteps } from '#domain/improvements/improvement.ts'
import type { Source } from '#domain/instruments/instrument.ts'
import type { Localized } from '#domain/language/language.ts'
import { certainty } from '../yaml/fields.ts'
import { localizedSchema } from '../yaml/localized-schema.ts'
import { ContentError, readYaml } from '../yaml/read-yaml.ts'
import { sourceSchema } from '../yaml/source-schema.ts'

/** The steps of the chain in order, where they come from, and which part of them is our own. */
export type ResultsChain = Readonly<{
  steps: readonly ChainStepGuide[]
  sources: readonly Source[]
  note: Localized
}>

const schema = z.strictObject({
  certainty,
  certaintyNote: localizedSchema,
  sources: z.array(sourceSchema).min(1),
  steps: z.array(
    z.strictObject({
      step: z.enum(chainSteps),
      name: localizedSchema,
      meaning: localizedSchema,
      counts: localizedSchema,
      countsNot: localizedSchema,
      example: localizedSchema,
    }),
  ),
})

/**
 * Reads what each step of the results chain means.
 *
 * @throws ContentError where the file cannot be used, or the five steps are not all there in their order.
 */
export async function readResultsChain(directory: string): Promise<ResultsChain> {
  const { file, value, lineOf } = await readYaml(join(directory, 'results-chain.yaml'), schema)
  const wrong = chainSteps.findIndex((step, i) => value.steps[i]?.step !== step)
  if (wrong !== -1 || value.steps.length !== chainSteps.length) {
    const line = lineOf(['steps', wrong === -1 ? chainSteps.length : wrong, 'step'])
    throw new ContentError(file, line, `The steps must be ${chainSteps.join(', ')}, in this order.`)
  }
  return { steps: value.steps, sources: value.sources, note: value.certaintyNote }
}
