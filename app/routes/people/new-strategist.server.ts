import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { getNewStrategist } from '#server/services/people/get-new-strategist.ts'
import { inviteStrategist } from '#server/services/people/invite-strategist.ts'
import { invitationAddress } from './invitation-address.server.ts'
import { readInvitation } from './read-invitation.server.ts'

export function loader(args: LoaderFunctionArgs) {
  const { round, code } = args.params
  return answer(args, async (ctx) => {
    const view = await getNewStrategist(ctx, { roundSlug: round!, code: code! })
    return { ...view, fictional: view.organisation.fictional }
  })
}

export async function action(args: ActionFunctionArgs) {
  const typed = readInvitation(await readForm(args.request))
  const { round, code } = args.params
  return attempt(
    args,
    async (ctx) => {
      const addressOf = invitationAddress(ctx, args.request)
      return {
        sent: await inviteStrategist(ctx, { ...typed, roundSlug: round!, code: code!, addressOf }),
      }
    },
    typed,
  )
}
