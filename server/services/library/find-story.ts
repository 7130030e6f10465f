import { storyOfExample } from '#domain/examples/story-of-example.ts'
import type { LibraryStory } from '#domain/library/library-story.ts'
import type { Context } from '#server/context.ts'
import { getPublishedExample, type PublishedExample } from '../examples/get-published-example.ts'
import { tellCases } from './tell-cases.ts'

/** Which version of an example it is, and who agreed to it and read it, by role. */
type StoryEdition = Pick<
  PublishedExample,
  'number' | 'latest' | 'versions' | 'publishedAt' | 'consentRole' | 'reviewedRole'
>

/** A story of the library, and its edition; null for what a report has published. */
export type FoundStory = Readonly<{ story: LibraryStory; edition: StoryEdition | null }>

/**
 * What stands in the library under this name in addresses: a case that a report has published, or an organisation's own
 * example, in its latest version where none is asked for.
 *
 * @throws UserError no-such-example, or example-withdrawn (410).
 */
export async function findStory(
  ctx: Context,
  which: Readonly<{ slug: string; version?: number }>,
): Promise<FoundStory> {
  const told = tellCases(ctx.content).find(({ slug }) => slug === which.slug)
  if (told) return { story: told, edition: null }
  const found = await getPublishedExample(ctx, which)
  const area = ctx.content.areas.find(({ id }) => id === found.content.area)!
  const { number, latest, versions, publishedAt, consentRole, reviewedRole } = found
  return {
    story: storyOfExample({ ...found, area }),
    edition: { number, latest, versions, publishedAt, consentRole, reviewedRole },
  }
}
