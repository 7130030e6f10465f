import { join } from 'node:path'
import { z } from 'zod'
import type { SimilarMunicipalities } from '#domain/indicators/peer-group.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import { findRepeated } from '../yaml/find-repeated.ts'
import { readYaml, refuse } from '../yaml/read-yaml.ts'
import { sourceSchema } from '../yaml/source-schema.ts'

const code = z.string().regex(/^\d{4}$/, 'a municipality code is four digits in quotes')

const schema = z.strictObject({
  year: z.number().int().min(2000).max(2100),
  source: sourceSchema,
  similar: z.record(code, z.array(code).length(7, 'seven municipalities are similar to each')),
})

/**
 * Reads which municipalities are similar to each.
 *
 * @throws ContentError where the file cannot be used, a municipality is left out or unknown, or is similar to itself.
 */
export async function readSimilarMunicipalities(
  directory: string,
  organisations: readonly Organisation[],
): Promise<SimilarMunicipalities> {
  const source = await readYaml(join(directory, 'register', 'similar-municipalities.yaml'), schema)
  const { year, similar } = source.value
  const known = new Set(
    organisations
      .filter(({ kind, fictional }) => kind === 'municipality' && !fictional)
      .map((each) => each.code),
  )
  for (const each of known) if (!(each in similar)) refuse(source, ['similar'], `${each} is left out`)
  for (const [of, members] of Object.entries(similar)) {
    const path = ['similar', of]
    if (!known.has(of)) refuse(source, path, `there is no municipality ${of}`)
    if (members.includes(of)) refuse(source, path, `${of} is similar to itself`)
    const unknown = members.find((member) => !known.has(member))
    if (unknown !== undefined) refuse(source, path, `there is no municipality ${unknown}`)
    if (findRepeated(members) !== -1)
      refuse(source, path, `${members[findRepeated(members)]} stands there twice`)
  }
  return new Map(Object.entries(similar).map(([of, members]) => [of, { year, members }]))
}
