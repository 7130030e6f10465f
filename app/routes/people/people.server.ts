import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { changeRole } from '#server/services/people/change-role.ts'
import { closeAccount } from '#server/services/people/close-account.ts'
import { getPeople } from '#server/services/people/get-people.ts'
import { invite } from '#server/services/people/invite.ts'
import { removeRole } from '#server/services/people/remove-role.ts'
import { renewInvitation } from '#server/services/people/renew-invitation.ts'
import { withdrawInvitation } from '#server/services/people/withdraw-invitation.ts'
import { invitationAddress } from './invitation-address.server.ts'
import { readInvitation } from './read-invitation.server.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const view = await getPeople(ctx, { code: args.params.code! })
    return { ...view, now: ctx.now(), fictional: view.organisation.fictional }
  })
}

/** Which organisation it is about comes from the address; nothing a form says can change that. */
export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  return attempt(args, (ctx) => carryOut(ctx, args, form), readInvitation(form))
}

async function carryOut(ctx: Context, { params, request }: ActionFunctionArgs, form: FormData) {
  const at = { organisationCode: params.code!, id: textOf(form, 'id') }
  const addressOf = invitationAddress(ctx, request)
  const unitId = textOf(form, 'unit') || null
  switch (textOf(form, 'do')) {
    case 'invite': {
      const place = { organisationCode: at.organisationCode, unitId, roundSlug: null, groupId: null }
      return { sent: await invite(ctx, { ...readInvitation(form), ...place, addressOf }) }
    }
    case 'renew':
      return { sent: await renewInvitation(ctx, { ...at, addressOf }) }
    case 'withdraw':
      await withdrawInvitation(ctx, at)
      return { withdrawn: true as const }
    case 'change':
      return { changed: await changeRole(ctx, { ...at, role: textOf(form, 'role'), unitId }) }
    case 'close':
      await closeAccount(ctx, { personId: textOf(form, 'person') })
      return { closed: true as const }
    case 'remove':
      return { removed: await removeRole(ctx, at) }
    default:
      throw UserError.of('bad-form', { field: 'do' })
  }
}
