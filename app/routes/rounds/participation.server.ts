import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { getParticipationHub } from '#server/services/rounds/get-participation-hub.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const hub = await getParticipationHub(ctx, { roundSlug: args.params.round!, code: args.params.code! })
    return { ...hub, chain: ctx.content.chainSteps, fictional: hub.organisation.fictional }
  })
}
