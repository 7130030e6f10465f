import { join } from 'node:path'
import { z } from 'zod'
import type { SdgGoal } from '#domain/improvements/sdg-goal.ts'
import type { Localized } from '#domain/language/language.ts'
import { certainty } from '../yaml/fields.ts'
import { localizedSchema } from '../yaml/localized-schema.ts'
import { readYaml, refuse } from '../yaml/read-yaml.ts'
import { sourceSchema } from '../yaml/source-schema.ts'

/** The goals whose targets can be chosen, and what of the choice is our own. */
export type SdgContent = Readonly<{ goals: readonly SdgGoal[]; note: Localized }>

const schema = z.strictObject({
  certainty,
  certaintyNote: localizedSchema,
  sources: z.array(sourceSchema).min(1),
  goals: z
    .array(
      z.strictObject({
        number: z.int().min(1).max(17),
        name: localizedSchema,
        targets: z
          .array(z.strictObject({ id: z.string().regex(/^\d{1,2}\.[0-9a-z]{1,2}$/), name: localizedSchema }))
          .min(1),
      }),
    )
    .min(1),
})

/**
 * Reads the targets of the sustainable development goals that an improvement can bear on.
 *
 * @throws ContentError where the file cannot be used, a target stands there twice, or below another goal than its own.
 */
export async function readSdgGoals(directory: string): Promise<SdgContent> {
  const file = await readYaml(join(directory, 'sdg-targets.yaml'), schema)
  const seen = new Set<string>()
  for (const [i, { number, targets }] of file.value.goals.entries())
    for (const [k, { id }] of targets.entries()) {
      if (seen.has(id) || !id.startsWith(`${number}.`))
        refuse(
          file,
          ['goals', i, 'targets', k, 'id'],
          `The target "${id}" stands there twice, or is none of goal ${number}.`,
        )
      seen.add(id)
    }
  return { goals: file.value.goals, note: file.value.certaintyNote }
}
