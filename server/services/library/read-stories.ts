import { figureOfChange } from '#domain/examples/figure-of-change.ts'
import { storyOfExample } from '#domain/examples/story-of-example.ts'
import type { LibraryStory } from '#domain/library/library-story.ts'
import type { Context } from '#server/context.ts'
import { listPublicExamples, type PublicExample } from '#server/store/examples/list-public-examples.ts'
import { dayInWords } from '../examples/day-in-words.ts'
import { tellCases } from './tell-cases.ts'

/** So many are held at once while all are read. */
const atOnce = 200

/**
 * Some stories of real organisations: what they published last first, then the opening stock by area. Examples of made-up
 * organisations are read on their pages and go out in nothing that leaves the installation.
 */
export async function listStories(
  ctx: Context,
  { offset, limit }: Readonly<{ offset: number; limit: number }>,
  /** How many there are in all. */
  count: number,
): Promise<readonly LibraryStory[]> {
  const cases = tellCases(ctx.content)
  const examples = count - cases.length
  const own = offset < examples ? await listPublicExamples(ctx.db, { offset, limit }) : []
  const from = Math.max(0, offset - examples)
  return [...own.map((one) => tell(ctx, one)), ...cases.slice(from, from + limit - own.length)]
}

/** Every story of real organisations, in the same order, so that no number of them need be held at once. */
export async function* readStories(ctx: Context): AsyncGenerator<LibraryStory> {
  for (let offset = 0; ; offset += atOnce) {
    const own = await listPublicExamples(ctx.db, { offset, limit: atOnce })
    for (const one of own) yield tell(ctx, one)
    if (own.length < atOnce) break
  }
  yield* tellCases(ctx.content)
}

function tell({ content }: Context, { version, slug, organisationCode }: PublicExample): LibraryStory {
  const { exampleId, content: told, publishedAt } = version
  return storyOfExample({
    key: `example/${exampleId}`,
    slug,
    content: told,
    figures: told.figures.map(({ change }) => figureOfChange(change, dayInWords)),
    publishedAt,
    organisation: content.organisations.find(({ code }) => code === organisationCode)!,
    area: content.areas.find(({ id }) => id === told.area)!,
  })
}
