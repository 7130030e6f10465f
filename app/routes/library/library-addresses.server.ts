import { address } from '#app/addresses.ts'
import { ownOrigin } from '#app/entry/own-origin.server.ts'
import type { Language } from '#domain/language/language.ts'
import type { Context } from '#server/context.ts'

/** Whole addresses of the library, for what is read elsewhere. */
export function libraryAddressesOf(request: Request, { config, language }: Context) {
  const origin = ownOrigin(request, config)
  const storyIn = (of: Language, slug: string) => origin + address(of, 'libraryStory', { slug })
  return {
    origin,
    storyIn,
    library: origin + address(language, 'library'),
    schema: origin + address('en', 'libraryFile', { file: 'schema.json' }),
    story: (slug: string) => storyIn(language, slug),
    card: (slug: string) => origin + address(language, 'libraryStoryFile', { slug, file: 'card.png' }),
    feed: (feed: string, page: number) =>
      origin + address(language, 'libraryFeedFile', { feed }) + (page === 1 ? '' : `?page=${page}`),
  }
}
