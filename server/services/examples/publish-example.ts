import { roleBy } from '#domain/access/may.ts'
import { entryOfExample } from '#domain/examples/entry-of-example.ts'
import { exampleLicence, type ExampleVersion } from '#domain/examples/example.ts'
import { slugOfExample } from '#domain/examples/slug-of-example.ts'
import type { Context } from '#server/context.ts'
import { saveLibraryEntry } from '#server/services/library/save-library-entry.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { insertVersion } from '#server/store/examples/insert-version.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { dayInWords } from './day-in-words.ts'
import { openForReview, type Reviewed } from './open-for-review.ts'
import { placeOfExample } from './place-of-example.ts'
import { requireReady } from './require-ready.ts'

type Input = Readonly<{ id: string; version: number }>

/**
 * Publishes what waits to be reviewed, by somebody else than whoever wrote it: a version that never changes, at an address
 * that stays, and in the search of the library. Versions from before a withdrawal stay withdrawn.
 *
 * @returns the place of the example in the address.
 * @throws UserError no-such-example, step-in-first, forbidden, example-not-written, example-changed, example-own-review,
 * example-not-ready, example-step-fallen or example-too-early.
 */
export async function publishExample(ctx: Context, { id, version }: Input): Promise<string> {
  let slug = ''
  await openForReview(ctx, { id, version }, async (tx, reviewed) => {
    const { example, content, person } = reviewed
    const { organisationCode, roundSlug, publicFrom } = example
    await requireReady(tx, example, content)
    const published = versionOf(ctx, reviewed)
    slug = example.slug ?? slugOfExample({ id, title: content.texts.title })
    await insertVersion(tx, { version: published, slug, publicFrom: publicFrom ?? published.number })
    const organisation = await findOrganisation(tx, organisationCode)
    const entry = entryOfExample({ version: published, slug, organisation: organisation! }, dayInWords)
    await saveLibraryEntry(tx, ctx, entry)
    await writeAudit(tx, {
      at: ctx.now(),
      personId: person.id,
      organisationCode,
      roundSlug,
      action: 'example-published',
      subject: `example:${id}`,
      detail: { organisationCode, number: published.number, title: content.texts.title, step: content.step },
    })
  })
  return slug
}

function versionOf(ctx: Context, { example, content, consent, writtenBy, person }: Reviewed): ExampleVersion {
  return {
    exampleId: example.id,
    number: example.versions + 1,
    content,
    licence: exampleLicence.name,
    writtenBy,
    consent,
    reviewedBy: person.id,
    reviewedRole: roleBy(person, 'example.review', placeOfExample(example, { state: 'review' }))!,
    publishedAt: ctx.now().toISOString(),
  }
}
