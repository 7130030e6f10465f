import { storyFiles } from '#domain/library/library-files.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { drawStoryCard, rasteriseStoryCard } from '#server/library-files/render-story-card.tsx'
import { type StoryAddress, toRecord } from '#server/library-files/story-record.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { limitRate } from '../access/limit-rate.ts'
import { findStory } from './find-story.ts'

/** A file of one story. `make` is asked for once, where the state is not known already. */
export type StoryDownload = Readonly<{
  mediaType: string
  version: string
  changedAt: string
  make: () => Promise<string | Buffer>
}>

/**
 * What a story has besides its page: the picture that stands for it elsewhere, in the language of the context, or all of
 * it as data.
 *
 * @throws UserError no-such-example, example-withdrawn (410), or `no-library-file` where it has no such file; `make` throws
 *   too-many-requests.
 */
export async function makeStoryFile(
  ctx: Context,
  { slug, file, addressOf }: Readonly<{ slug: string; file: string; addressOf: StoryAddress }>,
): Promise<StoryDownload> {
  const { story } = await findStory(ctx, { slug })
  const { changedAt } = story
  const name = storyFiles.find((one) => one === file)
  if (name === undefined) throw UserError.of('no-library-file', { file: file.slice(0, 40) }, 404)
  if (name === 'story.json') {
    const text = `${JSON.stringify(toRecord(story, addressOf), null, 2)}\n`
    return { mediaType: 'application/json', version: sha256Of(text), changedAt, make: async () => text }
  }
  const svg = drawStoryCard(ctx.language, story, ctx.content.chainSteps)
  const make = async () => {
    await limitRate(ctx, 'picture')
    return rasteriseStoryCard(svg)
  }
  return { mediaType: 'image/png', version: sha256Of(svg), changedAt, make }
}
