import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { getParticipationHub } from '#server/services/rounds/get-participation-hub.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const hub = await getParticipationHub(ctx, { roundSlug: args.params.round!, code: args.params.code! })
    const { organisation, standing } = hub
    const { steps, occasions, improvements } = standing
    return {
      ...hub,
      organisation: { code: organisation.code, name: organisation.name },
      standing: { steps, occasions },
      improvements: improvements.length,
      fictional: organisation.fictional,
    }
  })
}
