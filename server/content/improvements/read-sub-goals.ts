import { join } from 'node:path'
import { z } from 'zod'
import { subGoals } from '#domain/improvements/improvement.ts'
import type { SubGoalGuide } from '#domain/improvements/sub-goal-guide.ts'
import { localizedSchema } from '../yaml/localized-schema.ts'
import { ContentError, readYaml } from '../yaml/read-yaml.ts'
import { sourceSchema } from '../yaml/source-schema.ts'

const schema = z.strictObject({
  sources: z.array(sourceSchema).min(1),
  subGoals: z.array(
    z.strictObject({ id: z.enum(subGoals), name: localizedSchema, meaning: localizedSchema }),
  ),
})

/**
 * Reads the six national sub-goals of gender equality policy.
 *
 * @throws ContentError where the file cannot be used, or the six are not all there in their order.
 */
export async function readSubGoals(directory: string): Promise<readonly SubGoalGuide[]> {
  const { file, value, lineOf } = await readYaml(join(directory, 'sub-goals.yaml'), schema)
  const wrong = subGoals.findIndex((id, i) => value.subGoals[i]?.id !== id)
  if (wrong !== -1 || value.subGoals.length !== subGoals.length) {
    const line = lineOf(['subGoals', wrong === -1 ? subGoals.length : wrong, 'id'])
    throw new ContentError(file, line, `The sub-goals must be ${subGoals.join(', ')}, in this order.`)
  }
  return value.subGoals
}
