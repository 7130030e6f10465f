import { join } from 'node:path'
import { z } from 'zod'
import type { ExampleTexts } from '#domain/examples/example.ts'
import type { Person } from '#domain/people/person.ts'
import { day, text } from '../yaml/fields.ts'
import { localizedSchema } from '../yaml/localized-schema.ts'
import { ContentError, readYaml } from '../yaml/read-yaml.ts'
import type { OwnExample } from './example.ts'

const texts = z.strictObject({
  title: text,
  problem: text,
  tried: text,
  happened: text,
  failed: text,
  contactRole: text,
}) satisfies z.ZodType<ExampleTexts>

const schema = z.strictObject({
  organisation: text,
  improvement: text,
  writer: text,
  consents: text,
  reviews: text,
  mailbox: text,
  texts,
  translation: texts,
  next: localizedSchema,
  follower: z.strictObject({ organisation: text, person: text, on: day, adapted: text }),
})

/**
 * Reads what an example organisation tells of an improvement of its own, and who takes after it.
 *
 * @throws ContentError where somebody in it is none of the made-up people.
 */
export async function readOwnExample(
  folder: string,
  { people }: Readonly<{ people: readonly Person[] }>,
): Promise<OwnExample> {
  const { file, value, lineOf } = await readYaml(join(folder, 'own-example.yaml'), schema)
  const find = (id: string, path: readonly string[]): Person => {
    const person = people.find((one) => one.id === id)
    if (!person) throw new ContentError(file, lineOf([...path]), `"${id}" is nobody of the example round`)
    return person
  }
  const { organisation: organisationCode, improvement, mailbox, follower } = value
  return {
    organisationCode,
    improvement,
    mailbox,
    texts: value.texts,
    translation: value.translation,
    next: value.next,
    writer: find(value.writer, ['writer']),
    consents: find(value.consents, ['consents']),
    reviews: find(value.reviews, ['reviews']),
    follower: {
      person: find(follower.person, ['follower', 'person']),
      draft: { organisation: follower.organisation, adapted: follower.adapted, adoptedOn: follower.on },
    },
  }
}
