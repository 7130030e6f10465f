import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { getInstallation } from '#server/services/people/get-installation.ts'
import { invite } from '#server/services/people/invite.ts'
import { removeRole } from '#server/services/people/remove-role.ts'
import { renewInvitation } from '#server/services/people/renew-invitation.ts'
import { withdrawInvitation } from '#server/services/people/withdraw-invitation.ts'
import { invitationAddress } from './invitation-address.server.ts'
import { readInvitation } from './read-invitation.server.ts'

export function loader(args: LoaderFunctionArgs) {
  const search = (new URL(args.request.url).searchParams.get('q') ?? '').slice(0, 100)
  return answer(args, async (ctx) => ({
    ...(await getInstallation(ctx, { search })),
    search,
    now: ctx.now(),
    fictional: ctx.config.example,
  }))
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const typed = { ...readInvitation(form), place: textOf(form, 'place') }
  return attempt(args, (ctx) => carryOut(ctx, args, form), typed)
}

async function carryOut(ctx: Context, { request }: ActionFunctionArgs, form: FormData) {
  const at = { organisationCode: null, id: textOf(form, 'id') }
  const addressOf = invitationAddress(ctx, request)
  switch (textOf(form, 'do')) {
    case 'invite': {
      // A round, a group of it, or nothing for the whole installation.
      const [roundSlug, groupId] = textOf(form, 'place').split(' ')
      const place = {
        organisationCode: null,
        unitId: null,
        roundSlug: roundSlug || null,
        groupId: groupId ?? null,
      }
      return { sent: await invite(ctx, { ...readInvitation(form), ...place, addressOf }) }
    }
    case 'renew':
      return { sent: await renewInvitation(ctx, { ...at, addressOf }) }
    case 'withdraw':
      await withdrawInvitation(ctx, at)
      return { withdrawn: true as const }
    case 'remove':
      return { removed: await removeRole(ctx, at) }
    default:
      throw UserError.of('bad-form', { field: 'do' })
  }
}
