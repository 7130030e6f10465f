import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { UserError } from '#server/errors.ts'
import { loader as loadSheet } from './rate.server.ts'

export { action } from './rate.server.ts'

/** One's own sheet with the statement that the address asks for. */
export async function loader(args: LoaderFunctionArgs) {
  const { page: sheet } = await loadSheet(args)
  const item = sheet.instrument.items.find(({ number }) => String(number) === args.params.item)
  return answer(args, async () => {
    if (item === undefined) throw UserError.of('not-found', { what: args.params.item! }, 404)
    return { ...sheet, item }
  })
}
