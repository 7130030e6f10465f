import { may } from '#domain/access/may.ts'
import type { Context } from '#server/context.ts'
import { listExamples } from '#server/store/examples/list-examples.ts'
import { listOrganisations } from '#server/store/organisations/list-organisations.ts'
import { placeOfExample } from './place-of-example.ts'

/** An example that waits for somebody to read it. */
export type WaitingExample = Readonly<{ id: string; title: string; organisation: string }>

/** The examples that wait for whoever asks to review them: in what they lead or coordinate, and written by others. */
export async function listWaiting(ctx: Context): Promise<readonly WaitingExample[]> {
  const { person } = ctx
  if (person === null) return []
  const listed = await listExamples(ctx.db, { inReview: true })
  const waiting = listed.filter(
    ({ example, written }) =>
      written?.writtenBy !== person.id && may(person, 'example.review', placeOfExample(example, written)),
  )
  const codes = waiting.map(({ example }) => example.organisationCode)
  const names = new Map((await listOrganisations(ctx.db, { codes })).map(({ code, name }) => [code, name]))
  return waiting.map(({ example: { id, organisationCode }, title }) => ({
    id,
    title,
    organisation: names.get(organisationCode)!,
  }))
}
