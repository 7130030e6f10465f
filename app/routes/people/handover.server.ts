import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { getHandover } from '#server/services/people/get-handover.ts'
import { handOver } from '#server/services/people/hand-over.ts'
import { inviteSuccessor } from '#server/services/people/invite-successor.ts'
import { invitationAddress } from './invitation-address.server.ts'
import { readInvitation } from './read-invitation.server.ts'

export function loader(args: LoaderFunctionArgs) {
  const fromId = new URL(args.request.url).searchParams.get('from')
  return answer(args, async (ctx) => {
    const view = await getHandover(ctx, { code: args.params.code!, fromId })
    return { ...view, fictional: view.organisation.fictional }
  })
}

/** Hands over to somebody who is there, or invites whoever takes over. */
export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const [toId, endsOn] = [textOf(form, 'to'), textOf(form, 'day')]
  const typed = { ...readInvitation(form), to: toId, day: endsOn }
  return attempt(
    args,
    async (ctx) => {
      const of = { organisationCode: args.params.code!, fromId: textOf(form, 'from') || null, endsOn }
      if (textOf(form, 'do') === 'invite') {
        const addressOf = invitationAddress(ctx, args.request)
        return { sent: await inviteSuccessor(ctx, { ...of, ...readInvitation(form), addressOf }) }
      }
      await handOver(ctx, { ...of, toId })
      return { handedOver: true as const }
    },
    typed,
  )
}
