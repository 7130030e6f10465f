import type { Example, ExampleContent, ExampleVersion } from '#domain/examples/example.ts'
import { figureOfChange } from '#domain/examples/figure-of-change.ts'
import type { PublishedFigure } from '#domain/library/published-case.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Role } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findExample } from '#server/store/examples/find-example.ts'
import { listVersions } from '#server/store/examples/list-versions.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { dayOf, formatDate } from '#texts/formats.ts'
import { dayInWords } from './day-in-words.ts'

/** A version of an example as everybody may read it. Who consented and reviewed is told by role, never by name. */
export type PublishedExample = Readonly<{
  id: string
  /** `example/<id>`. */
  key: string
  slug: string
  number: number
  /** The number of the latest version; an older one says so. */
  latest: number
  /** Every version that is public, the latest first. */
  versions: readonly Readonly<{ number: number; publishedAt: string }>[]
  organisation: Organisation
  /** What it says, without why details were let stand. */
  content: Omit<ExampleContent, 'kept'>
  figures: readonly PublishedFigure[]
  licence: string
  publishedAt: string
  consentRole: Role
  reviewedRole: Role
}>

/** By its place in the address or its id; the latest version where none is named. */
type Which = Readonly<({ slug: string } | { id: string }) & { version?: number }>

/**
 * A published example, for everybody. One that has been withdrawn says by whom, when and why, and nothing of what stood
 * there; so do its versions from before a withdrawal.
 *
 * @throws UserError no-such-example, or example-withdrawn (410).
 */
export async function getPublishedExample(ctx: Context, which: Which): Promise<PublishedExample> {
  const example = await findExample(ctx.db, which)
  const missing = UserError.of('no-such-example', undefined, 404)
  if (example === undefined || example.slug === null) throw missing
  const organisation = (await findOrganisation(ctx.db, example.organisationCode))!
  const { versions, publicFrom } = example
  const asked = which.version ?? versions
  if (!Number.isInteger(asked) || asked < 1 || asked > versions) throw missing
  if (publicFrom === null || asked < publicFrom) throw gone(ctx, example, organisation)
  const all = (await listVersions(ctx.db, example.id)).filter(({ number }) => number >= publicFrom)
  const version = all.find(({ number }) => number === asked)
  if (version === undefined) throw missing
  return {
    ...publicPart(version),
    id: example.id,
    key: `example/${example.id}`,
    slug: example.slug,
    latest: versions,
    versions: all.map(({ number, publishedAt }) => ({ number, publishedAt })),
    organisation,
  }
}

function publicPart({ number, content, licence, consent, reviewedRole, publishedAt }: ExampleVersion) {
  const { kept: _, ...told } = content
  return {
    number,
    content: told,
    figures: content.figures.map(({ change }) => figureOfChange(change, dayInWords)),
    licence,
    publishedAt,
    consentRole: consent.role,
    reviewedRole,
  }
}

/** What never was public here cannot be told from what does not exist. */
function gone(ctx: Context, { withdrawn }: Example, { name }: Organisation): UserError {
  if (withdrawn === null) return UserError.of('no-such-example', undefined, 404)
  const on = formatDate(ctx.language, dayOf(new Date(withdrawn.at)))
  return UserError.of('example-withdrawn', { by: name, on, because: withdrawn.because }, 410)
}
