import type { LoaderFunctionArgs } from 'react-router'
import { answerFile } from '#app/entry/answer.server.ts'
import { fileResponse } from '../jobs/file-response.server.ts'
import { makeKeyFigureFile } from '#server/services/indicators/make-key-figure-file.ts'
import { readKeyFigureQuery } from './read-key-figure-query.server.ts'

/** A file of a key figure's page; of the nation where the address has no code. */
export function loader(args: LoaderFunctionArgs) {
  const { code = null, keyFigure, file } = args.params
  return answerFile(args, async (ctx) => {
    const { years, compareWith } = readKeyFigureQuery(args.request.url)
    const which = { code, keyFigure: keyFigure!, years, compareWith, file: file! }
    return fileResponse(await makeKeyFigureFile(ctx, which))
  })
}
