import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { getGapPage } from '#server/services/gaps/get-gap-page.ts'
import { readGapQuery } from './read-gap-query.server.ts'

export function loader(args: LoaderFunctionArgs) {
  const asked = readGapQuery(args.request.url)
  return answer(args, async (ctx) => {
    const page = await getGapPage(ctx, { code: args.params.code!, ...asked })
    return {
      ...page,
      asked,
      subGoals: ctx.content.subGoals,
      fictional: page.organisation.fictional,
    }
  })
}
