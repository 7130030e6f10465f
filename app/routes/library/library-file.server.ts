import { Readable } from 'node:stream'
import type { LoaderFunctionArgs } from 'react-router'
import { answerFile } from '#app/entry/answer.server.ts'
import { freshResponse } from '#app/entry/fresh-response.server.ts'
import { makeLibraryFile } from '#server/services/library/make-library-file.ts'
import { libraryAddressesOf } from './library-addresses.server.ts'

export function loader(args: LoaderFunctionArgs) {
  const { request, params } = args
  return answerFile(args, async (ctx) => {
    const { storyIn, schema } = libraryAddressesOf(request, ctx)
    const file = await makeLibraryFile(ctx, {
      file: params.file!,
      addressOf: storyIn,
      schemaAddress: schema,
    })
    const name = file.name === 'schema.json' ? undefined : `jamsides-${file.name}`
    return freshResponse(
      request,
      { ...file, name },
      () => Readable.toWeb(Readable.from(file.write(), { objectMode: false })) as ReadableStream,
    )
  })
}
