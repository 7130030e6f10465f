import type { LoaderFunctionArgs } from 'react-router'
import { answerFile } from '#app/entry/answer.server.ts'
import { freshResponse } from '#app/entry/fresh-response.server.ts'
import { makeStoryFile } from '#server/services/library/make-story-file.ts'
import { libraryAddressesOf } from './library-addresses.server.ts'

export function loader(args: LoaderFunctionArgs) {
  const { request, params } = args
  return answerFile(args, async (ctx) => {
    const { storyIn } = libraryAddressesOf(request, ctx)
    const made = await makeStoryFile(ctx, { slug: params.slug!, file: params.file!, addressOf: storyIn })
    return freshResponse(request, made, async () => (await made.make()) as BodyInit)
  })
}
