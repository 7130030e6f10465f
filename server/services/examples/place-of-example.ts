import type { Place } from '#domain/access/may.ts'
import type { Example, WrittenExample } from '#domain/examples/example.ts'

/** Where an example belongs: in its organisation, and in its round only while it waits there to be reviewed. */
export function placeOfExample(
  { organisationCode, roundSlug }: Example,
  written: Pick<WrittenExample, 'state'> | null,
): Place {
  return { organisationCode, roundSlug: written?.state === 'review' ? roundSlug : null }
}
