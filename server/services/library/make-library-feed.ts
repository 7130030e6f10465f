import { libraryFeeds } from '#domain/library/library-files.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import type { Feed } from '#server/library-files/feed.ts'
import { renderAtom } from '#server/library-files/render-atom.ts'
import { renderJsonFeed } from '#server/library-files/render-json-feed.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { findLibraryVersion } from './library-version.ts'
import { listStories } from './read-stories.ts'

const perPage = 50

/**
 * A page of a feed of the library in the language of the context, what was published last first.
 *
 * @throws UserError `no-library-file` where there is no such feed or page.
 */
export async function makeLibraryFeed(
  ctx: Context,
  input: Readonly<{ feed: string; page: number; addresses: Feed['addresses'] }>,
): Promise<Readonly<{ mediaType: string; text: string; version: string; changedAt: string }>> {
  const name = libraryFeeds.find((one) => one === input.feed)
  const { changedAt, stories: count } = await findLibraryVersion(ctx)
  const pages = Math.max(1, Math.ceil(count / perPage))
  if (name === undefined || !(input.page >= 1 && input.page <= pages))
    throw UserError.of('no-library-file', { file: input.feed.slice(0, 40) }, 404)
  const part = { offset: (input.page - 1) * perPage, limit: perPage }
  const feed: Feed = {
    language: ctx.language,
    stories: await listStories(ctx, part, count),
    chain: ctx.content.chainSteps,
    updatedAt: changedAt,
    page: input.page,
    pages,
    addresses: input.addresses,
  }
  const text = name === 'atom.xml' ? renderAtom(feed) : renderJsonFeed(feed)
  return {
    mediaType: name === 'atom.xml' ? 'application/atom+xml; charset=utf-8' : 'application/feed+json',
    text,
    version: sha256Of(text),
    changedAt,
  }
}
