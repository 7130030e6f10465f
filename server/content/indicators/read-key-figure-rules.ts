import { join } from 'node:path'
import { z } from 'zod'
import { subGoals } from '#domain/improvements/improvement.ts'
import { keyFigureKinds, keyFigureUnits } from '#domain/indicators/key-figure.ts'
import type { KeyFigureRules } from '#domain/indicators/key-figure-rules.ts'
import { ContentError, readYaml } from '../yaml/read-yaml.ts'
import { keyFigureId } from './key-figure-id.ts'

const schema = z.strictObject({
  'key-figures': z.array(
    z.strictObject({
      id: keyFigureId,
      kind: z.enum([...keyFigureKinds, 'none']).optional(),
      unit: z.enum(keyFigureUnits).optional(),
      of: z.enum(['women-men', 'girls-boys']).optional(),
      better: z.enum(['high', 'low', 'neither']).optional(),
      'better-source': z.string().optional(),
      'share-of': z.enum(['women', 'men']).optional(),
      pair: z.strictObject({ women: keyFigureId, men: keyFigureId }).optional(),
      'gap-as': z.enum(['women-minus-men', 'men-minus-women', 'women-as-percent-of-men']).optional(),
      'carried-forward': z.boolean().optional(),
      'sub-goals': z.array(z.enum(subGoals)).optional(),
    }),
  ),
})

/**
 * Reads what has been reviewed of single key figures.
 *
 * @throws ContentError where the file cannot be used or a key figure stands there twice.
 */
export async function readKeyFigureRules(directory: string): Promise<KeyFigureRules> {
  const { file, value, lineOf } = await readYaml(join(directory, 'key-figures', 'rules.yaml'), schema)
  const rules = new Map<string, KeyFigureRules extends ReadonlyMap<string, infer Rule> ? Rule : never>()
  for (const [i, rule] of value['key-figures'].entries()) {
    if (rules.has(rule.id))
      throw new ContentError(file, lineOf(['key-figures', i, 'id']), `${rule.id} stands there twice.`)
    rules.set(rule.id, {
      ...(rule.kind && { kind: rule.kind === 'none' ? null : rule.kind }),
      ...(rule.unit && { unit: rule.unit }),
      ...(rule.of && { of: rule.of }),
      ...(rule.better && { better: rule.better, betterSource: rule['better-source'] ?? null }),
      ...(rule['share-of'] && { shareOf: rule['share-of'] }),
      ...(rule.pair && { pair: rule.pair }),
      ...(rule['gap-as'] && { gapAs: rule['gap-as'] }),
      ...(rule['carried-forward'] !== undefined && { carriedForward: rule['carried-forward'] }),
      ...(rule['sub-goals'] && { subGoals: rule['sub-goals'] }),
    })
  }
  return rules
}
