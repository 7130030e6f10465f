import { basename, join } from 'node:path'
import { z } from 'zod'
import { listBoxes } from '#domain/worksheets/list-boxes.ts'
import { type Method, methodIds } from '#domain/worksheets/method.ts'
import { certainty, slug } from '../yaml/fields.ts'
import { findRepeated } from '../yaml/find-repeated.ts'
import { localizedSchema } from '../yaml/localized-schema.ts'
import { readYamlFolder } from '../yaml/read-yaml-folder.ts'
import { ContentError, type ContentFile, refuse } from '../yaml/read-yaml.ts'
import { sourceSchema } from '../yaml/source-schema.ts'

/** More than this nobody fills in, and no page shows well. */
const mostRows = 12

const fieldSchema = z.strictObject({
  id: slug,
  label: localizedSchema,
  hint: localizedSchema.nullable().default(null),
  kind: z.enum(['line', 'text', 'choice']),
  bySex: z.boolean().default(false),
  choices: z.array(z.strictObject({ id: slug, label: localizedSchema })).default([]),
})

const schema: z.ZodType<Method> = z.strictObject({
  id: z.enum(methodIds),
  name: localizedSchema,
  purpose: localizedSchema,
  steps: z.array(localizedSchema).min(1),
  certainty,
  note: localizedSchema,
  sources: z.array(sourceSchema).min(1),
  fishbone: z
    .strictObject({ head: z.string(), bones: z.array(slug).min(2) })
    .nullable()
    .default(null),
  parts: z.array(
    z.strictObject({
      id: slug,
      title: localizedSchema,
      hint: localizedSchema.nullable().default(null),
      rows: z
        .strictObject({ count: z.number().int().min(2).max(mostRows), name: localizedSchema })
        .nullable()
        .default(null),
      fields: z.array(fieldSchema).min(1),
    }),
  ),
})

/**
 * Reads the ways of working and the worksheets that go with them, one file a method, in the order of `methodIds`.
 *
 * @throws ContentError where a file cannot be used, a method is missing, or a worksheet asks twice for the same.
 */
export async function readMethods(directory: string): Promise<readonly Method[]> {
  const folder = join(directory, 'methods')
  const files = await readYamlFolder(folder, schema)
  files.forEach(checkMethod)
  return methodIds.map((id) => {
    const found = files.find(({ value }) => value.id === id)
    if (!found) throw new ContentError(join(folder, `${id}.yaml`), 1, 'the file is missing')
    return found.value
  })
}

function checkMethod(source: ContentFile<Method>): void {
  const { id, parts, fishbone } = source.value
  if (basename(source.file, '.yaml') !== id)
    refuse(source, ['id'], `the method "${id}" belongs in ${id}.yaml`)
  const twice = findRepeated(parts.map((part) => part.id))
  if (twice !== -1)
    refuse(source, ['parts', twice, 'id'], `the part "${parts[twice]!.id}" stands there twice`)
  parts.forEach((part, i) => {
    const repeated = findRepeated(part.fields.map((field) => field.id))
    if (repeated !== -1)
      refuse(
        source,
        ['parts', i, 'fields', repeated, 'id'],
        `the field "${part.fields[repeated]!.id}" stands there twice`,
      )
    part.fields.forEach(({ kind, choices }, at) => {
      if ((kind === 'choice') !== choices.length > 1)
        refuse(
          source,
          ['parts', i, 'fields', at, 'choices'],
          'a choice has at least two choices, and only a choice has any',
        )
    })
  })
  parts.forEach(({ rows, fields }, i) => {
    // A row is shown as one line of boxes; several questions by sex in it could not be told apart.
    if (rows && fields.length > 1 && fields.some(({ bySex }) => bySex))
      refuse(source, ['parts', i, 'rows'], 'a row asks one thing by sex, or several things not by sex')
  })
  if (fishbone === null) return
  if (!listBoxes(source.value).some(({ key }) => key === fishbone.head))
    refuse(source, ['fishbone', 'head'], `there is no field "${fishbone.head}"`)
  fishbone.bones.forEach((bone, i) => {
    const part = parts.find((one) => one.id === bone)
    if (!part?.rows) refuse(source, ['fishbone', 'bones', i], `there is no part "${bone}" with rows`)
  })
}
