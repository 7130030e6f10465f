import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { may } from '#domain/access/may.ts'
import { unitKinds } from '#domain/organisations/organisation.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { addUnit } from '#server/services/organisations/add-unit.ts'
import { changeUnit } from '#server/services/organisations/change-unit.ts'
import { getOrganisation } from '#server/services/organisations/get-organisation.ts'
import { removeUnit } from '#server/services/organisations/remove-unit.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const view = await getOrganisation(ctx, { code: args.params.code! })
    const mayArchive = may(ctx.person, 'organisation.archive', { organisationCode: args.params.code! })
    const mayReadPeople = may(ctx.person, 'people.read', { organisationCode: args.params.code! })
    const { code: organisationCode } = view.organisation
    const supports = view.participations.some(({ round }) =>
      may(ctx.person, 'support.look', { organisationCode, roundSlug: round.slug }),
    )
    const mayReadLog = may(ctx.person, 'audit.read', { organisationCode: args.params.code! })
    return {
      ...view,
      own: may(ctx.person, 'sharing.read', { organisationCode }),
      seesSupport: supports || may(ctx.person, 'support.read', { organisationCode }),
      mayReadPeople,
      mayReadLog,
      steppedIn: ctx.person !== null,
      mayArchive,
      fictional: view.organisation.fictional,
    }
  })
}

/** What was typed in the form that was refused; `unit` is empty in the form that adds. */
type Typed = Readonly<{ unit: string; name: string; parent: string; kind: string }>

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const read = (field: string) => {
    const value = form.get(field)
    return typeof value === 'string' ? value : ''
  }
  const code = args.params.code!
  const outcome = await attempt(args, async (ctx) => {
    await carryOut(ctx, code, read)
    return redirect(`${address(ctx.language, 'organisation', { code })}#units`)
  })
  if (outcome instanceof Response) return outcome
  const typed: Typed = { unit: read('unit'), name: read('name'), parent: read('parent'), kind: read('kind') }
  return data({ ...outcome.data, typed }, outcome.init ?? {})
}

async function carryOut(ctx: Context, code: string, read: (field: string) => string): Promise<void> {
  const parentOf = (field: string) => (read(field) === '' ? null : read(field))
  switch (read('do')) {
    case 'add': {
      const kind = unitKinds.find((each) => each === read('kind'))
      if (!kind) throw UserError.of('unit-no-kind', undefined)
      await addUnit(ctx, { code, kind, name: read('name'), parentId: parentOf('parent') })
      return
    }
    case 'change': {
      const to = { name: read('name'), parentId: parentOf('parent') }
      const from = { name: read('from-name'), parentId: parentOf('from-parent') }
      await changeUnit(ctx, { code, id: read('unit'), to, from })
      return
    }
    case 'remove':
      await removeUnit(ctx, { code, id: read('unit') })
      return
    default:
      throw UserError.of('bad-form', { field: 'do' })
  }
}
