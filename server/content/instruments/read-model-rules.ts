import { z } from 'zod'
import type { ModelRule } from '#domain/rules/model-rule.ts'
import { certainty, partialDate, slug } from '../yaml/fields.ts'
import { localizedSchema } from '../yaml/localized-schema.ts'
import { readYamlFolder } from '../yaml/read-yaml-folder.ts'
import { type ContentFile, refuse } from '../yaml/read-yaml.ts'
import { sourceSchema } from '../yaml/source-schema.ts'

const condition = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('ratings'),
    scaleMin: z.int(),
    scaleMax: z.int(),
    readings: z
      .array(
        z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('more-than-share'), share: z.number().min(0).lt(1) }),
          z.strictObject({ kind: z.literal('at-least'), count: z.int().positive() }),
        ]),
      )
      .min(1, 'needs a reading'),
  }),
  z.strictObject({
    kind: z.literal('participation'),
    completedRounds: z.int().positive(),
    thenMentor: z.literal(true),
  }),
  z.strictObject({ kind: z.literal('not-found') }),
])

const rule = z.strictObject({
  id: slug,
  title: localizedSchema,
  text: localizedSchema,
  validFrom: partialDate,
  validTo: partialDate.nullable().default(null),
  condition,
  sources: z.array(sourceSchema),
  certainty,
  certaintyNote: localizedSchema.nullable().default(null),
})

const schema = z.strictObject({ rules: z.array(rule) })

/**
 * Reads the dated rules for when one may speak of oneself as Modellkommun or Modellregion, the oldest first.
 *
 * @throws ContentError where a rule is given twice, dates or scale run backwards, or a source or note is missing.
 */
export async function readModelRules(directory: string): Promise<readonly ModelRule[]> {
  const files = await readYamlFolder(directory, schema)
  const seen = new Set<string>()
  for (const file of files) checkRules(file, seen)
  const rules = files.flatMap(({ value }) => value.rules)
  return rules.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))
}

function checkRules(content: ContentFile<z.infer<typeof schema>>, seen: Set<string>): void {
  content.value.rules.forEach((rule, i) => {
    const at = (field: string) => ['rules', i, field]
    if (seen.has(rule.id)) refuse(content, at('id'), `id: the rule "${rule.id}" stands twice`)
    seen.add(rule.id)
    if (rule.validTo !== null && rule.validTo < rule.validFrom)
      refuse(content, at('validTo'), `validTo: ${rule.validTo} lies before validFrom, ${rule.validFrom}`)
    if (rule.condition.kind === 'ratings' && rule.condition.scaleMax <= rule.condition.scaleMin)
      refuse(content, at('condition'), 'condition: scaleMax must be above scaleMin')
    if (rule.condition.kind !== 'not-found' && rule.sources.length === 0)
      refuse(content, at('sources'), 'sources: needs a source')
    if (rule.certainty !== 'source' && rule.certaintyNote === null)
      refuse(content, at('certainty'), `certaintyNote: must say what is ${rule.certainty}`)
  })
}
