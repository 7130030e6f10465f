import type { LoaderFunctionArgs } from 'react-router'
import { answerFile } from '#app/entry/answer.server.ts'
import { freshResponse } from '#app/entry/fresh-response.server.ts'
import { makeLibraryFeed } from '#server/services/library/make-library-feed.ts'
import { libraryAddressesOf } from './library-addresses.server.ts'

export function loader(args: LoaderFunctionArgs) {
  const { request, params } = args
  return answerFile(args, async (ctx) => {
    const { library, story, card, feed } = libraryAddressesOf(request, ctx)
    const name = params.feed!
    const page = Number(/^\d{1,5}$/.exec(new URL(request.url).searchParams.get('page') ?? '1')?.[0] ?? 0)
    const addresses = { library, story, card, feedOf: (of: number) => feed(name, of) }
    const made = await makeLibraryFeed(ctx, { feed: name, page, addresses })
    return freshResponse(request, made, () => made.text)
  })
}
