import { join } from 'node:path'
import { z } from 'zod'
import { subGoals } from '#domain/improvements/improvement.ts'
import { keyFigureKinds, keyFigureUnits } from '#domain/indicators/key-figure.ts'
import type { KeyFigureRules } from '#domain/indicators/key-figure-rules.ts'
import { text } from '../yaml/fields.ts'
import { findRepeated } from '../yaml/find-repeated.ts'
import { readYaml, refuse } from '../yaml/read-yaml.ts'
import { keyFigureId } from './key-figure-id.ts'

const schema = z.strictObject({
  'key-figures': z.array(
    z.strictObject({
      id: keyFigureId,
      kind: z.enum([...keyFigureKinds, 'none']).optional(),
      unit: z.enum(keyFigureUnits).optional(),
      of: z.enum(['women-men', 'girls-boys']).optional(),
      better: z.enum(['high', 'low', 'neither']).optional(),
      'better-source': text.optional(),
      'share-of': z.enum(['women', 'men']).optional(),
      pair: z.strictObject({ women: keyFigureId, men: keyFigureId }).optional(),
      'gap-as': z.enum(['women-minus-men', 'men-minus-women', 'women-as-percent-of-men']).optional(),
      'carried-forward': z.boolean().optional(),
      'sub-goals': z.array(z.enum(subGoals)).optional(),
    }),
  ),
})

type Rule = z.infer<typeof schema>['key-figures'][number]
type RuleOf = KeyFigureRules extends ReadonlyMap<string, infer Each> ? Each : never

/**
 * Reads what has been reviewed of single key figures.
 *
 * @throws ContentError where the file cannot be used, a key figure stands there twice or says of itself what does not
 * go together.
 */
export async function readKeyFigureRules(directory: string): Promise<KeyFigureRules> {
  const source = await readYaml(join(directory, 'key-figures', 'rules.yaml'), schema)
  const listed = source.value['key-figures']
  const twice = findRepeated(listed.map(({ id }) => id))
  if (twice !== -1) refuse(source, ['key-figures', twice, 'id'], `${listed[twice]!.id} stands there twice.`)
  for (const [i, rule] of listed.entries()) {
    const reason = findContradiction(rule)
    if (reason !== null) refuse(source, ['key-figures', i], `${rule.id} ${reason}`)
  }
  return new Map(listed.map((rule) => [rule.id, toRule(rule)]))
}

/** What of a rule does not go together; null where all does. */
function findContradiction(rule: Rule): string | null {
  if ((rule.better === undefined) !== (rule['better-source'] === undefined))
    return 'needs better and better-source, or neither of them'
  if ((rule.kind === 'share') !== (rule['share-of'] !== undefined))
    return 'needs kind: share and share-of, or neither of them'
  if ((rule.kind === 'gap') !== (rule['gap-as'] !== undefined))
    return 'needs kind: gap and gap-as, or neither of them'
  if ((rule.kind === 'paired') !== (rule.pair !== undefined))
    return 'needs kind: paired and pair, or neither of them'
  if (rule.pair !== undefined && rule.pair.women !== rule.id)
    return 'is not the women of its pair, by whom a pair goes'
  return null
}

function toRule(rule: Rule): RuleOf {
  return {
    ...(rule.kind && { kind: rule.kind === 'none' ? null : rule.kind }),
    ...(rule.unit && { unit: rule.unit }),
    ...(rule.of && { of: rule.of }),
    ...(rule.better && { better: rule.better, betterSource: rule['better-source']! }),
    ...(rule['share-of'] && { shareOf: rule['share-of'] }),
    ...(rule.pair && { pair: rule.pair }),
    ...(rule['gap-as'] && { gapAs: rule['gap-as'] }),
    ...(rule['carried-forward'] !== undefined && { carriedForward: rule['carried-forward'] }),
    ...(rule['sub-goals'] && { subGoals: rule['sub-goals'] }),
  }
}
