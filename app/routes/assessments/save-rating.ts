import { type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { contextOf } from '#app/entry/request-context.server.ts'

/**
 * What is sent here is answered by app/entry/quick-save.server.ts before it reaches a route. Nothing stands here to be
 * read; whoever comes all the same is shown the occasion.
 */
export function loader(args: LoaderFunctionArgs): Response {
  return redirect(address(contextOf(args).language, 'occasion', { occasion: args.params.occasion! }))
}
